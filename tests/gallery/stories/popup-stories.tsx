import type { PopupModel } from '@/components/popup/popup-model';
import { type PopupCallbacks, PopupView } from '@/components/popup/popup-view';
import { saysOfReading } from '@/lib/documents/google-docs/says-of-reading';
import { googleSlides } from '@/lib/documents/google-slides/kind';
import type { Offer } from '@/lib/documents/offer';
import type { ReadingReport } from '@/lib/documents/reading-report';
import type { ReviewId, TagId } from '@/lib/model/ids';
import type { AskedReview } from '@/lib/reviewing/review';
import { artifact, coverage, sample } from '../materials';
import { nothing } from '../nothing';
import { closedUrls, docOffer, driveUrl, offerAt, offered, pdfOffer } from '../offers';
import type { Story } from '../story';

const on: PopupCallbacks = {
  onTag: nothing,
  onEveryTime: nothing,
  onOffer: nothing,
  onCredential: nothing,
  onServes: nothing,
  onAct: nothing,
  onRate: nothing,
  onSample: nothing,
  onSidePanel: nothing,
  onWorkspace: nothing,
  onOpen: nothing,
  onTakeIn: nothing,
  onPaste: nothing,
  onFeedbackInPage: nothing,
  onShowAsked: nothing,
  onLookForReview: nothing,
  onUndo: nothing,
  onDismiss: nothing,
};

const open: Extract<PopupModel['page'], { status: 'open' }> = {
  status: 'open',
  host: 'example.org',
  isNamed: false,
  howToBegin: 'popup.untagged',
  artifact,
  tags: 4,
  everyTime: 'off',
  notes: [],
};

const untagged: PopupModel = {
  credentials: sample.credentials,
  coverage: coverage('bare'),
  page: { ...open, artifact: null, tags: 0 },
  passages: { found: 0, changed: 0, lost: 0 },
  feedback: { due: 0, open: 0 },
  asked: { here: [], elsewhere: [] },
  hasNews: false,
  feedbackInPage: false,
  undoable: null,
};
const tagged: PopupModel = {
  ...untagged,
  coverage: coverage('mixed'),
  page: open,
  passages: { found: 3, changed: 1, lost: 1 },
  feedback: { due: 1, open: 2 },
  undoable: 'tagged a passage',
};

const inDocs = (way: Omit<ReadingReport, 'tries'>): PopupModel => ({
  ...tagged,
  page: {
    ...open,
    host: 'Google Docs and Slides',
    isNamed: true,
    everyTime: 'on',
    ...saysOfReading({ ...way, tries: [] }),
  },
});

function slidesAsPictures(): Offer {
  const said = googleSlides.saysOf?.({ text: null, selection: 'none', paintable: false, tries: [] });
  if (!said?.instead) throw new Error('nothing is offered instead of slides');
  return said.instead;
}

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
  story('welcome-forbidden', {
    ...untagged,
    credentials: [],
    coverage: null,
    page: { status: 'shut', why: 'forbidden' },
  }),
  story('untagged', untagged),
  story('tagged', tagged),
  story('asked-here', { ...tagged, asked: { here: [askedBy('Ada Reyes')], elsewhere: [askedBy('Lin Okafor')] } }),
  story('asked-a-coach', {
    ...untagged,
    credentials: [],
    coverage: null,
    asked: { here: [askedBy('')], elsewhere: [] },
  }),
  story('with-news', { ...tagged, hasNews: true }),
  story('with-a-reply-in-the-page', { ...tagged, feedbackInPage: true }),
  story('every-time', { ...tagged, page: { ...open, everyTime: 'on' } }),
  story('pdf', { ...untagged, page: offered(pdfOffer('web')) }),
  story('pdf-on-the-device', { ...untagged, page: offered(pdfOffer('device')) }),
  story('presentation', {
    ...untagged,
    page: {
      ...open,
      host: 'Google Docs and Slides',
      isNamed: true,
      howToBegin: 'popup.untaggedSlides',
      artifact: null,
      tags: 0,
    },
  }),
  story('doc-to-allow', { ...untagged, page: offered(docOffer('ask')) }),
  story('doc-to-allow-again', { ...tagged, page: offered(docOffer('ask')) }),
  story('doc-opening', { ...tagged, page: offered(docOffer('opening')) }),
  story('doc-to-reload', { ...tagged, page: offered(docOffer('reload')) }),
  story('doc-at-its-best', inDocs({ text: 'api', selection: 'api', paintable: true })),
  story('doc-being-read', inDocs({ text: null, selection: null, paintable: false })),
  ...(['export', 'model', 'visible'] as const).map((text) =>
    story(`doc-text-by-${text}`, inDocs({ text, selection: 'copy', paintable: true })),
  ),
  story('doc-selected-on-screen', inDocs({ text: 'export', selection: 'rectangles', paintable: true })),
  story('doc-not-selectable', inDocs({ text: 'export', selection: 'none', paintable: true })),
  story('doc-not-paintable', inDocs({ text: 'export', selection: 'copy', paintable: false })),
  story('doc-nothing-works', inDocs({ text: 'visible', selection: 'none', paintable: false })),
  ...Object.entries({ yes: 'Plan.pdf', perhaps: 'Plan', no: 'Plan.docx' }).map(([isPdf, title]) =>
    story(`drive-file-${isPdf}`, { ...untagged, page: offered(offerAt(driveUrl, title)) }),
  ),
  ...Object.entries(closedUrls).map(([app, url]) =>
    story(`closed-${app}`, { ...untagged, page: offered(offerAt(url)) }),
  ),
  story('closed-slides', { ...untagged, page: offered(slidesAsPictures()) }),
  story('not-loaded', { ...tagged, page: { status: 'shut', why: 'notLoaded' } }),
  story('private-window', { ...tagged, page: { status: 'shut', why: 'private' } }),
  story('forbidden', { ...tagged, page: { status: 'shut', why: 'forbidden' } }),
  story('all-ready', { ...tagged, coverage: coverage('ready') }),
  story('problem', tagged, 'This was changed somewhere else in the meantime, so it was left as it is.'),
  story('storage-failure', null, 'The browser does not let Proofmark store anything right now.'),
];
