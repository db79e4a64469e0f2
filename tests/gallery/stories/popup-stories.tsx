import type { DocsWay, PopupModel } from '@/components/popup/popup-model';
import { type PopupCallbacks, PopupView } from '@/components/popup/popup-view';
import type { ReviewId, TagId } from '@/lib/model/ids';
import type { AskedReview } from '@/lib/reviewing/review';
import { artifact, coverage, sample } from '../materials';
import { nothing } from '../nothing';
import type { Story } from '../story';

const on: PopupCallbacks = {
  onTag: nothing,
  onEveryTime: nothing,
  onViewer: nothing,
  onDocs: nothing,
  onReload: nothing,
  onCredential: nothing,
  onServes: nothing,
  onRate: nothing,
  onSample: nothing,
  onSidePanel: nothing,
  onWorkspace: nothing,
  onFeedback: nothing,
  onFeedbackInPage: nothing,
  onShowAsked: nothing,
  onReview: nothing,
  onLookForReview: nothing,
  onUndo: nothing,
  onDismiss: nothing,
};

const open: Extract<PopupModel['page'], { status: 'open' }> = {
  status: 'open',
  host: 'example.org',
  isNamed: false,
  passages: 'text',
  artifact,
  tags: 4,
  everyTime: 'off',
  docsWay: null,
};

const untagged: PopupModel = {
  credentials: sample.credentials,
  coverage: coverage('bare'),
  page: { ...open, artifact: null, tags: 0 },
  feedback: { due: 0, open: 0 },
  asked: { here: [], elsewhere: [] },
  feedbackInPage: false,
  undoable: null,
};
const tagged: PopupModel = {
  ...untagged,
  coverage: coverage('mixed'),
  page: open,
  feedback: { due: 1, open: 2 },
  undoable: 'tagged a passage',
};

const inDocs = (docsWay: DocsWay): PopupModel => ({
  ...tagged,
  page: { ...open, host: 'Google Docs and Slides', isNamed: true, everyTime: 'on', docsWay },
});

const askedBy = (from: string): AskedReview => ({
  id: `review-${from}` as ReviewId,
  from,
  questions: 3,
  answered: 1,
  passages: ['one' as TagId, 'two' as TagId],
});

const story = (name: string, model: PopupModel | null, problem: string | null = null): Story => ({
  name: `popup-${name}`,
  width: 380,
  surface: true,
  view: () => <PopupView model={model} problem={problem} {...on} />,
});

export const popupStories: Story[] = [
  story('welcome', { ...untagged, credentials: [], coverage: null }),
  story('untagged', untagged),
  story('tagged', tagged),
  story('asked-here', { ...tagged, asked: { here: [askedBy('Ada Reyes')], elsewhere: [askedBy('Lin Okafor')] } }),
  story('asked-a-coach', {
    ...untagged,
    credentials: [],
    coverage: null,
    asked: { here: [askedBy('')], elsewhere: [] },
  }),
  story('with-a-reply-in-the-page', { ...tagged, feedbackInPage: true }),
  story('every-time', { ...tagged, page: { ...open, everyTime: 'on' } }),
  story('pdf', { ...untagged, page: { status: 'pdf', choose: false, tags: 0 } }),
  story('pdf-on-the-device', { ...untagged, page: { status: 'pdf', choose: true, tags: 0 } }),
  story('presentation', {
    ...untagged,
    page: { ...open, host: 'Google Docs and Slides', isNamed: true, passages: 'slides', artifact: null, tags: 0 },
  }),
  story('doc-to-allow', { ...untagged, page: { status: 'doc', step: 'ask', tags: 0 } }),
  story('doc-to-allow-again', { ...tagged, page: { status: 'doc', step: 'ask', tags: 4 } }),
  story('doc-opening', { ...tagged, page: { status: 'doc', step: 'opening', tags: 4 } }),
  story('doc-to-reload', { ...tagged, page: { status: 'doc', step: 'reload', tags: 1 } }),
  story('doc-at-its-best', inDocs({ text: 'api', selection: 'api', paintable: true })),
  story('doc-being-read', inDocs({ text: null, selection: null, paintable: false })),
  ...(['export', 'model', 'visible'] as const).map((text) =>
    story(`doc-text-by-${text}`, inDocs({ text, selection: 'copy', paintable: true })),
  ),
  story('doc-selected-on-screen', inDocs({ text: 'export', selection: 'rectangles', paintable: true })),
  story('doc-not-selectable', inDocs({ text: 'export', selection: 'none', paintable: true })),
  story('doc-not-paintable', inDocs({ text: 'export', selection: 'copy', paintable: false })),
  story('doc-nothing-works', inDocs({ text: 'visible', selection: 'none', paintable: false })),
  ...(['yes', 'perhaps', 'no'] as const).map((pdf) =>
    story(`drive-file-${pdf}`, { ...untagged, page: { status: 'drive-file', pdf, tags: pdf === 'yes' ? 2 : 0 } }),
  ),
  ...(['slides', 'slideShow', 'sheets', 'forms', 'drawings', 'word', 'powerpoint', 'excel'] as const).map((app) =>
    story(`closed-${app}`, { ...untagged, page: { status: 'closed', app, tags: 0 } }),
  ),
  story('forbidden', { ...tagged, page: { status: 'forbidden' } }),
  story('all-ready', { ...tagged, coverage: coverage('ready') }),
  story('problem', tagged, 'This was changed somewhere else in the meantime, so it was left as it is.'),
  story('storage-failure', null, 'The browser does not let Proofmark store anything right now.'),
];
