import type { ComponentChildren } from 'preact';
import { ArtifactList } from '@/components/artifacts/artifact-list';
import { CoverageView } from '@/components/matrix/coverage-view';
import { ProgramOverview } from '@/components/programs/program-overview';
import { type ListedPage, pageTitle } from '@/components/workspace/page-title';
import { WorkspaceShell } from '@/components/workspace/workspace-shell';
import { cellKey } from '@/lib/model/cell';
import type { UnreadProgram } from '@/lib/programs/program-desk';
import { artifact, cells, coverage, outline, outlines, reviewerThreads, sample, tag } from '../materials';
import { nothing } from '../nothing';
import type { Story } from '../story';

const story = (name: string, page: ListedPage, view: () => ComponentChildren): Story => ({
  name: `workspace-${name}`,
  surface: true,
  view: () => (
    <WorkspaceShell
      page={page}
      title={pageTitle(page)}
      hrefOf={(each) => `#/${each}`}
      problem={null}
      undoable="rated an indicator"
      redoable="deleted a tag"
      onUndo={nothing}
      onRedo={nothing}
      onDismiss={nothing}
    >
      {view()}
    </WorkspaceShell>
  ),
});

const passages = [tag('exact', { rationale: 'It says what learners will do.' }), tag('changed', { long: true })].map(
  (each) => ({ tag: each, artifact, address: artifact.url }),
);

const coverageStory = (kind: 'mixed' | 'bare' | 'ready', opened: boolean) => () => {
  const [cell] = cells;
  return (
    <CoverageView
      coverage={coverage(kind)}
      credentials={sample.credentials}
      marked={new Set(outline.requirements[0]?.checks.slice(0, 2).map(({ id }) => id))}
      open={
        opened && cell
          ? {
              key: cellKey(cell),
              passages: kind === 'bare' ? [] : passages,
              threads: kind === 'bare' ? [] : reviewerThreads(),
            }
          : null
      }
      reviewed={
        new Map(cell && kind === 'mixed' ? [[cellKey(cell), [{ reviewer: 'Lin Okafor', level: 'Meets' }]]] : [])
      }
      askAddressOf={(key) => `#/ask/cell/${key}`}
      onDone={nothing}
      hrefOf={(key) => `#/coverage/${key}`}
      onCredential={nothing}
      onRate={nothing}
      onOpen={nothing}
      onDelete={nothing}
      onCheck={nothing}
    />
  );
};

const programs =
  (loaded: boolean, unread: UnreadProgram | null = null) =>
  () => (
    <ProgramOverview
      programs={loaded ? [sample.program] : []}
      outlines={loaded ? outlines : []}
      active={outline.credential.id}
      askAddressOf={() => '#/ask'}
      extensions={['.json']}
      unread={unread}
      onUse={nothing}
      onSample={nothing}
      onFile={nothing}
      onSave={nothing}
    />
  );

const longNamed = {
  ...artifact,
  id: 'long' as typeof artifact.id,
  title: `Donaudampfschifffahrtselektrizitätenhauptbetriebswerk_final_FINAL_version-3.html and ${artifact.title}`,
};
const artifacts = (count: number) => () => (
  <ArtifactList
    entries={[
      { artifact, address: artifact.url, tags: 12, lost: 1 },
      { artifact: longNamed, address: artifact.url, tags: 400, lost: 0 },
      { artifact: { ...artifact, id: 'other' as typeof artifact.id, title: '' }, address: null, tags: 1, lost: 0 },
    ].slice(0, count)}
    requirements={outline.requirements}
    onServes={nothing}
    onDelete={nothing}
  />
);

export const workspaceStories: Story[] = [
  story('coverage', 'coverage', coverageStory('mixed', false)),
  story('cell-open', 'coverage', coverageStory('mixed', true)),
  story('cell-open-bare', 'coverage', coverageStory('bare', true)),
  story('all-ready', 'coverage', coverageStory('ready', false)),
  story('artifacts', 'artifacts', artifacts(3)),
  story('artifacts-empty', 'artifacts', artifacts(0)),
  story('credentials', 'credentials', programs(true)),
  story('credentials-empty', 'credentials', programs(false)),
  story(
    'credentials-unread',
    'credentials',
    programs(true, { name: 'program.json', reason: 'outOfShape', place: { item: 'program.credentials.0.title' } }),
  ),
];
