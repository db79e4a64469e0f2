import type { PanelModel, PanelPassage } from '@/components/side-panel/panel-model';
import { SidePanelView } from '@/components/side-panel/side-panel-view';
import { cellKey } from '@/lib/model/cell';
import type { Tag } from '@/lib/model/tag';
import { artifact, coverage, outline, reviewerThreads, tag } from '../materials';
import { nothing, nothingSaved } from '../nothing';
import type { Story } from '../story';

function passage(shown: Tag): PanelPassage {
  const keys = new Set(shown.cells.map(cellKey));
  const cells = coverage('mixed').requirements.flatMap(({ requirement, cells }) =>
    cells.filter(({ key }) => keys.has(key)).map((cell) => ({ coverage: cell, requirement })),
  );
  return { tag: shown, cells, threads: shown.rationale ? reviewerThreads() : [] };
}

const empty: PanelModel & { status: 'document' } = {
  status: 'document',
  title: artifact.title,
  takesQuotes: false,
  found: [],
  lost: [],
  indicators: [],
};
const full: PanelModel = {
  ...empty,
  found: [
    tag('exact', { rationale: 'It says what learners will do, and anyone could hear whether they can.' }),
    tag('exact', { long: true, of: 3 }),
    tag('changed'),
  ].map(passage),
  lost: [passage(tag('lost', { rationale: 'It was the reason for the whole lesson.' }))],
  indicators: outline.indicators.slice(0, 3),
};

const story = (name: string, model: PanelModel | null, problem: string | null = null): Story => ({
  name: `panel-${name}`,
  width: 360,
  surface: true,
  view: () => (
    <SidePanelView
      model={model}
      problem={problem}
      undoable={model === full ? 'deleted a tag' : null}
      redoable={null}
      onReveal={nothing}
      onRationale={nothingSaved}
      onRate={nothing}
      onDelete={nothing}
      onAccept={nothing}
      onAttach={nothing}
      onAsk={nothing}
      onDone={nothing}
      onTag={nothing}
      onQuote={nothingSaved}
      onUndo={nothing}
      onRedo={nothing}
      onDismiss={nothing}
    />
  ),
});

export const panelStories: Story[] = [
  story('no-page', { status: 'unknown' }),
  story('empty', empty),
  story('passages', full),
  story('google-doc', { ...full, takesQuotes: true }),
  story('problem', full, 'There is no room left on this device. Nothing saved before was lost.'),
];
