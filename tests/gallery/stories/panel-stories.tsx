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
  choices: outline.requirements.flatMap((requirement) =>
    outline.indicators
      .filter(({ id }) => requirement.indicatorIds.includes(id))
      .map((indicator) => ({ indicator, requirement })),
  ),
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

const words = ['They decide first, then they say why.', 'Each pair holds up the strip that it is least sure of.'];
/** As many as a thorough lesson plan has, some of them not decided yet. */
const many: PanelModel = {
  ...full,
  found: Array.from({ length: 200 }, (_, place): PanelPassage => {
    const like = tag('exact', { of: (place % 3) + 1, rationale: place % 4 === 0 ? '' : (words[place % 2] ?? '') });
    const quote = `${place + 1}. ${words[(place + 1) % 2]} ${like.passage.quote}`;
    const cells = place % 7 === 3 ? [] : like.cells;
    const one = passage({ ...like, id: `many-${place}` as Tag['id'], passage: { ...like.passage, quote }, cells });
    return { ...one, threads: place === 1 ? reviewerThreads() : [] };
  }),
  lost: [],
};

const story = (name: string, model: PanelModel | null, problem: string | null = null): Story => ({
  name: `panel-${name}`,
  width: 360,
  surface: true,
  view: () => (
    <SidePanelView
      model={model}
      problem={problem}
      undoable={model === full ? 'removed a tag' : null}
      redoable={null}
      onReveal={nothing}
      onRationale={nothingSaved}
      onRate={nothing}
      onDelete={nothing}
      onAccept={nothing}
      onAttach={nothing}
      onAsk={nothing}
      onCopy={nothing}
      onDeleteMany={nothing}
      onRetagMany={nothing}
      onAskMany={nothing}
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
  story('many', many),
  story('google-doc', { ...full, takesQuotes: true }),
  story('problem', full, 'There is no room left on this device. Nothing saved before was lost.'),
];
