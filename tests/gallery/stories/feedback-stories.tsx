import type { ComponentChildren } from 'preact';
import type { AskModel } from '@/components/ask/ask-model';
import { AskView } from '@/components/ask/ask-view';
import type { IntakeStep, ListedRequest } from '@/components/feedback/feedback-model';
import { RequestList } from '@/components/feedback/request-list';
import { RequestView } from '@/components/feedback/request-view';
import { TakeIn } from '@/components/feedback/take-in';
import { pageTitle } from '@/components/workspace/page-title';
import { WorkspaceShell } from '@/components/workspace/workspace-shell';
import { buildRequest } from '@/lib/feedback/build-request';
import type { RequestDraft } from '@/lib/feedback/request-draft';
import type { RequestSubjects } from '@/lib/feedback/subjects';
import { cellKey } from '@/lib/model/cell';
import type { FeedbackRequest } from '@/lib/model/feedback-request';
import type { RequestId } from '@/lib/model/ids';
import { drawnPicture } from '../drawn-picture';
import { artifact, cells, outline, replies, tag } from '../materials';
import { nothing } from '../nothing';
import type { Story } from '../story';

const story = (name: string, page: 'ask' | 'feedback', view: () => ComponentChildren): Story => ({
  name: `feedback-${name}`,
  surface: true,
  view: () => (
    <WorkspaceShell
      page={page}
      title={pageTitle(page)}
      hrefOf={(each) => `#/${each}`}
      hasNews={false}
      problem={null}
      undoable={null}
      redoable={null}
      onUndo={nothing}
      onRedo={nothing}
      onDismiss={nothing}
    >
      {view()}
    </WorkspaceShell>
  ),
});

const quoted = tag('exact', { rationale: 'It says what Maria Lopez and the others will do.', long: true });
const subjects: RequestSubjects = {
  passages: new Map([
    [
      quoted.id,
      {
        tagId: quoted.id,
        passage: quoted.passage,
        title: artifact.title,
        kind: 'pdf',
        url: artifact.url,
        where: 'Page 3',
        prefix: 'Before that the class looks at an example. ',
        quote: quoted.passage.quote,
        suffix: ' Then they talk in pairs.',
        rationale: quoted.rationale,
        cells: cells.slice(0, 1),
      },
    ],
  ]),
  indicators: new Map(
    cells.flatMap((cell) => {
      const indicator = outline.indicators.find(({ id }) => id === cell.indicatorId);
      const titles = { requirement: 'Lesson plan', credential: outline.credential.title };
      return indicator ? [[cellKey(cell), { cell, indicator, tags: 0, ...titles }]] : [];
    }),
  ),
};

const empty: RequestDraft = {
  items: [],
  from: 'Ada Reyes',
  to: '',
  due: '',
  note: '',
  masks: [],
  addresses: false,
  pictures: true,
};
const written: RequestDraft = {
  ...empty,
  to: 'Lin Okafor',
  due: '2026-12-04',
  note: 'I am unsure about the second one.',
  items: [
    { id: '1', stem: 'shows', text: 'Does this show A1?', tagIds: [quoted.id], cells: [] },
    { id: '2', stem: 'next', text: 'What is the next step to A2?', tagIds: [], cells: cells.slice(1, 2) },
  ],
};

const box = { left: 0.07, top: 0.19, width: 0.18, height: 0.14 };
const noPictures = (): Pick<AskModel, 'drawn' | 'covered'> => ({
  drawn: new Map(),
  covered: { sent: new Map(), changed: [], failed: [] },
});
const onePicture = (changed: boolean) => (): Pick<AskModel, 'drawn' | 'covered'> => {
  const drawn = new Map([[quoted.id, drawnPicture()]]);
  return {
    drawn,
    covered: {
      sent: changed ? new Map() : new Map([[quoted.id, drawnPicture(1_100, 300, [box])]]),
      changed: changed ? [quoted.id] : [],
      failed: [],
    },
  };
};
const withBox: RequestDraft = { ...written, blackouts: [{ tagId: quoted.id, digest: 'd', boxes: [box] }] };

const asking =
  (draft: RequestDraft, pictures = noPictures) =>
  () => (
    <AskView
      model={{
        draft,
        subjects,
        preview:
          draft.items.length > 0
            ? buildRequest(draft, subjects, { id: 'r' as RequestId, key: 'k', madeAt: 0 }, (text) => text)
            : null,
        ...pictures(),
        missing: draft.items.length > 0 && pictures === noPictures ? [quoted.id] : [],
        drawing: false,
        findings:
          draft.items.length > 0
            ? [
                { text: 'Maria Lopez', kind: 'name', count: 1, around: 'what Maria Lopez and the' },
                { text: 'S1234567', kind: 'id', count: 0, around: '' },
              ]
            : [],
        names: ['Maria Lopez'],
        making: false,
      }}
      onAdd={nothing}
      onItem={nothing}
      onStem={nothing}
      onRemove={nothing}
      onChange={nothing}
      onMask={nothing}
      onBlackOut={nothing}
      onNames={nothing}
      onMake={nothing}
    />
  );

const request: FeedbackRequest = {
  id: 'request' as RequestId,
  to: 'Lin Okafor',
  due: '2026-12-04',
  questions: written.items.map(({ text }) => text),
  subjects: { passages: [], indicators: [] },
  sentAt: 1,
  answeredAt: 2,
  closedAt: null,
  createdAt: 1,
  updatedAt: 2,
};

const listed: ListedRequest[] = (['made', 'sent', 'due', 'answered', 'closed'] as const).map((state, at) => ({
  request: { ...request, id: state as RequestId, to: at === 0 ? '' : request.to, due: at === 0 ? null : request.due },
  state,
  replies: at > 2 ? 2 : 0,
  open: at === 3 ? 1 : 0,
}));

const intake = (step: IntakeStep) => (
  <TakeIn step={step} onFile={nothing} onText={nothing} onPassphrase={nothing} onTake={nothing} onLeave={nothing} />
);

const page = (children: ComponentChildren) => <div class="feedback">{children}</div>;

const offered = (): IntakeStep => {
  const [reply] = replies();
  return reply
    ? { status: 'offered', reply, questions: request.questions, others: 1 }
    : { status: 'refused', refusal: 'edited' };
};

export const feedbackStories: Story[] = [
  story('ask-empty', 'ask', asking(empty)),
  story('ask-written', 'ask', asking(written)),
  story('ask-blacked-out', 'ask', asking(withBox, onePicture(false))),
  story('ask-changed-picture', 'ask', asking(withBox, onePicture(true))),
  story('none', 'feedback', () =>
    page([<RequestList key="l" requests={[]} hrefOf={String} askAddress="#/ask" />, intake({ status: 'none' })]),
  ),
  story('requests', 'feedback', () =>
    page([
      <RequestList key="l" requests={listed} hrefOf={(id) => `#/feedback/${id}`} askAddress="#/ask" />,
      intake({ status: 'refused', refusal: 'otherRequest' }),
    ]),
  ),
  story('request', 'feedback', () =>
    page([
      <RequestView
        key="r"
        request={request}
        state="answered"
        replies={replies()}
        send={{
          fileName: 'Feedback for Ada Reyes.html',
          fileSize: '84 kB',
          link: null,
          linkMissing: 'tooLong',
          mailto: 'mailto:',
          gmail: 'https://mail.google.com/mail/',
          isSealed: false,
          canShare: true,
        }}
        news="Feedback for Ada Reyes.html is in your downloads. Send it to your reviewer."
        backAddress="#/feedback"
        onSaveFile={nothing}
        onSaveMail={nothing}
        onSaveText={nothing}
        onCopyMessage={nothing}
        onCopyLink={nothing}
        onShare={nothing}
        onSent={nothing}
        onDone={nothing}
        onClosed={nothing}
        onDelete={nothing}
        onDeleteReply={nothing}
      />,
    ]),
  ),
  story('reply-offered', 'feedback', () => page(intake(offered()))),
];
