import type { PopupModel } from '@/components/popup/popup-model';
import { type PopupCallbacks, PopupView } from '@/components/popup/popup-view';
import { artifact, coverage, sample } from '../materials';
import { nothing } from '../nothing';
import type { Story } from '../story';

const on: PopupCallbacks = {
  onTag: nothing,
  onEveryTime: nothing,
  onPdf: nothing,
  onCredential: nothing,
  onServes: nothing,
  onRate: nothing,
  onSample: nothing,
  onSidePanel: nothing,
  onWorkspace: nothing,
  onUndo: nothing,
  onDismiss: nothing,
};

const untagged: PopupModel = {
  credentials: sample.credentials,
  coverage: coverage('bare'),
  page: { status: 'open', host: 'example.org', artifact: null, tags: 0, everyTime: 'off' },
  undoable: null,
};
const tagged: PopupModel = {
  ...untagged,
  coverage: coverage('mixed'),
  page: { status: 'open', host: 'example.org', artifact, tags: 4, everyTime: 'off' },
  undoable: 'tagged a passage',
};

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
  story('every-time', { ...tagged, page: { status: 'open', host: 'example.org', artifact, tags: 1, everyTime: 'on' } }),
  story('pdf', { ...untagged, page: { status: 'pdf', choose: false, tags: 0 } }),
  story('pdf-on-the-device', { ...untagged, page: { status: 'pdf', choose: true, tags: 0 } }),
  story('forbidden', { ...tagged, page: { status: 'forbidden' } }),
  story('all-ready', { ...tagged, coverage: coverage('ready') }),
  story('problem', tagged, 'This was changed somewhere else in the meantime, so it was left as it is.'),
  story('storage-failure', null, 'The browser does not let Proofmark store anything right now.'),
];
