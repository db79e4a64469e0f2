import { signal } from '@preact/signals';
import { DropNote } from '@/components/drop-area/drop-area';
import type { EvidenceTools } from '@/components/viewer/evidence-tools';
import { FindBar } from '@/components/viewer/find-bar';
import { OutlineTree } from '@/components/viewer/outline-tree';
import { PasswordDialog } from '@/components/viewer/password-dialog';
import { ProgressNote } from '@/components/viewer/progress-note';
import { ViewerNotices } from '@/components/viewer/viewer-notices';
import { ViewerView } from '@/components/viewer/viewer-view';
import type { TravellingStep } from '@/lib/handing-in/travelling-offer';
import type { OpenedPdf } from '@/lib/pdf-files/opened-pdf';
import type { Problem } from '@/lib/pdf-files/problem';
import type { ViewerCommands } from '@/lib/viewer/commands';
import { type Finding, noFinding } from '@/lib/viewer/finding-state';
import type { OutlineEntry } from '@/lib/viewer/outline';
import type { TakeInController, TakeInStep } from '@/lib/viewer/take-in-controller';
import { newViewerState, type ViewerState } from '@/lib/viewer/viewer-state';
import { nothing } from '../nothing';
import type { Story } from '../story';

const entry = (title: string, given: Partial<OutlineEntry> = {}): OutlineEntry => ({
  title,
  bold: false,
  italic: false,
  open: false,
  place: title,
  address: null,
  entries: [],
  ...given,
});

const contents = [
  entry('Before the lesson'),
  entry('During the lesson', {
    open: true,
    bold: true,
    entries: [
      entry('Guessing first', { entries: [entry('Marks on the drawing')] }),
      entry('A title that goes on for so long that it needs more than a single line'),
    ],
  }),
  entry('More on shadows', { address: 'https://example.org/shadows', italic: true }),
];

const commands: ViewerCommands = {
  goTo: () => false,
  goToNumber: nothing,
  nextPage: nothing,
  previousPage: nothing,
  zoomIn: nothing,
  zoomOut: nothing,
  zoomTo: nothing,
  rotate: nothing,
  openFind: nothing,
  find: nothing,
  highlightAllChanged: nothing,
  closeFind: nothing,
  outline: async () => contents,
  follow: nothing,
  thumbnails: () => ({ draw: async (page, rotation) => sheet(page, rotation) }),
  print: nothing,
  stopPrinting: nothing,
  save: nothing,
};

/** The state of a viewer with a file in it; of the file itself, nothing but its name is looked at here. */
function reading(given: { [Name in keyof ViewerState]?: ViewerState[Name]['value'] } = {}): ViewerState {
  const state = newViewerState();
  const source = { name: 'How shadows move.pdf', url: null, bytes: new Blob() };
  state.opened.value = { source, container: document.createElement('div') } as unknown as OpenedPdf;
  state.rendered.value = true;
  state.page.value = 3;
  state.pages.value = 352;
  state.labels.value = Array.from({ length: 352 }, (_, index) => (index < 2 ? 'i'.repeat(index + 1) : `${index - 1}`));
  for (const [name, value] of Object.entries(given)) Object.assign(state[name as keyof ViewerState], { value });
  return state;
}

function sheet(page: number, rotation: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  const lying = (page % 4 === 0) !== (rotation % 180 === 90);
  canvas.width = lying ? 128 : 113;
  canvas.height = lying ? 90 : 160;
  return canvas;
}

const found: Partial<Finding>[] = [
  {},
  { query: 'shadow', outcome: 'found', current: 3, total: 17 },
  { query: 'shadow', outcome: 'wrapped', current: 1, total: 17 },
  { query: 'shadow', outcome: 'pending' },
  { query: 'moon', outcome: 'notFound', matchCase: true },
];

const problems: Problem[] = [
  ...(['empty', 'notPdf', 'damaged', 'noPages', 'tooLarge', 'outOfMemory'] as const),
  'notKept',
  ...(['noWorker', 'unreadable', 'unreachable', 'locked', 'notPrinted', 'unexpected'] as const),
];

const wholes: Record<string, () => ViewerState> = {
  empty: newViewerState,
  reading: () => reading(),
  pages: () => reading({ sidebar: 'pages' }),
  outline: () => reading({ sidebar: 'outline' }),
  finding: () => reading({ finding: { ...noFinding, open: true } }),
  problem: () => reading({ problem: { problem: 'damaged', name: 'Other lesson.pdf' } }),
  preparing: () => reading({ rendered: false }),
  printing: () => reading({ printing: { done: 40, pages: 352 } }),
};

const none = signal(null);
const tools: EvidenceTools = {
  drawing: signal(false),
  handIn: none,
  travelling: signal<TravellingStep>({ status: 'none' }),
  onDraw: nothing,
  onHandIn: nothing,
  onRestore: nothing,
  onLeaveTravelling: nothing,
  onWish: nothing,
  onSave: nothing,
  onSaveApart: nothing,
  onClose: nothing,
};

const takeIn = (step: TakeInStep): TakeInController => ({
  step: signal(step),
  open: nothing,
  take: async () => {},
  cancel: nothing,
});

const whole = (state: ViewerState, given: Partial<EvidenceTools> = {}, step: TakeInStep = { step: 'closed' }) => (
  <ViewerView
    state={state}
    evidence={signal({ ...tools, ...given })}
    allow={none}
    commands={commands}
    takeIn={takeIn(step)}
    onPages={nothing}
    onFile={nothing}
  />
);

const takings: Record<string, TakeInStep> = {
  choosing: { step: 'choosing', pages: 123, problem: null },
  problem: { step: 'choosing', pages: 123, problem: 'Name pages from 1 to 123, such as 3-7, 12.' },
  reading: { step: 'reading', read: 41, of: 123 },
};

export const viewerStories: Story[] = [
  ...Object.entries(wholes).map(([name, state]) => ({
    name: `viewer-${name}`,
    surface: true,
    view: () => whole(state()),
  })),
  ...Object.entries(takings).map(([name, step]) => ({
    name: `viewer-take-in-${name}`,
    surface: true,
    view: () => whole(reading(), {}, step),
  })),
  { name: 'viewer-drawing', surface: true, view: () => whole(reading(), { drawing: signal(true) }) },
  {
    name: 'viewer-travelling',
    surface: true,
    view: () => whole(reading(), { travelling: signal<TravellingStep>({ status: 'found', tags: 12 }) }),
  },
  {
    name: 'viewer-not-allowed',
    view: () => {
      const state = newViewerState();
      state.problem.value = { problem: 'notAllowed', name: 'How shadows move.pdf' };
      return <ViewerNotices state={state} onAllow={nothing} onStopPrinting={nothing} />;
    },
  },
  { name: 'viewer-narrow', surface: true, width: 400, view: () => whole(reading()) },
  ...problems.map((problem) => ({
    name: `viewer-problem-${problem}`,
    view: () => {
      const state = newViewerState();
      state.problem.value = { problem, name: 'How shadows move.pdf' };
      return <ViewerNotices state={state} onAllow={null} onStopPrinting={nothing} />;
    },
  })),
  ...found.map((result, index) => ({
    name: `viewer-find-${result.outcome ?? 'new'}`,
    ...(index === 1 && { width: 400 }),
    view: () => (
      <FindBar
        finding={{ ...noFinding, ...result }}
        field={{ current: null }}
        onChange={nothing}
        onStep={nothing}
        onClose={nothing}
      />
    ),
  })),
  ...[false, true].map((wrong) => ({
    name: `viewer-password-${wrong ? 'wrong' : 'asked'}`,
    floats: true,
    view: () => <PasswordDialog name="How shadows move.pdf" wrong={wrong} onAnswer={nothing} />,
  })),
  ...[null, [], contents].map((entries) => ({
    name: `viewer-outline-${entries ? entries.length : 'loading'}`,
    width: 216,
    view: () => <OutlineTree entries={entries} onFollow={nothing} />,
  })),
  ...[0, 100].map((all) => ({
    name: `viewer-progress-${all > 0 ? 'known' : 'unknown'}`,
    floats: true,
    view: () => <ProgressNote text="Opening How shadows move.pdf…" done={40} all={all} />,
  })),
  { name: 'viewer-drop', floats: true, view: () => <DropNote words="Drop the PDF to open it" /> },
];
