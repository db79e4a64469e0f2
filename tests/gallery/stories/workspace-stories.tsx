import type { ComponentChildren } from 'preact';
import { ArtifactList } from '@/components/artifacts/artifact-list';
import { TakingNotice } from '@/components/intake/taking-notice';
import { WaysIn } from '@/components/intake/ways-in';
import { CoverageView } from '@/components/matrix/coverage-view';
import { ProgramOverview } from '@/components/programs/program-overview';
import { SaveProgram } from '@/components/programs/save-program';
import { type ListedPage, pageTitle } from '@/components/workspace/page-title';
import { WorkspaceShell } from '@/components/workspace/workspace-shell';
import type { WrittenFormatId } from '@/lib/frameworks/formats';
import { cellKey } from '@/lib/model/cell';
import type { Program } from '@/lib/model/program';
import type { TakingIn } from '@/lib/programs/taking-in';
import { artifact, cells, coverage, fullProgram, outline, outlines, reviewerThreads, sample, tag } from '../materials';
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
      redoable="removed a tag"
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
  (loaded: boolean, isReading = false, program: Program = sample.program) =>
  () => (
    <ProgramOverview
      programs={loaded ? [program] : []}
      outlines={loaded ? outlines : []}
      active={outline.credential.id}
      askAddressOf={() => '#/ask'}
      onNewer={nothing}
      onRemove={nothing}
      takeInAddress="#/credentials/paste"
      onCopy={nothing}
      extensions={['.json']}
      editAddressOf={(id) => `#/credentials/edit/${id}`}
      readAddressOf={(id) => `#/credentials/${id}`}
      onUse={nothing}
      onSample={nothing}
      onSave={nothing}
    >
      <WaysIn extensions={['.json']} isReading={isReading} isPasting={false} onFile={nothing} onPaste={nothing} />
    </ProgramOverview>
  );

const saving = (begins: WrittenFormatId, all: boolean) => () => (
  <section class="program">
    <h2>{sample.program.title}</h2>
    <SaveProgram title={sample.program.title} program={all ? fullProgram : sample} begins={begins} onSave={nothing} />
  </section>
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

const taking = (loaded: boolean, progress: TakingIn) => () => (
  <>
    <TakingNotice progress={progress} onDismiss={nothing} />
    {programs(loaded, progress.status === 'reading')()}
  </>
);

export const workspaceStories: Story[] = [
  story('coverage', 'coverage', coverageStory('mixed', false)),
  story('cell-open', 'coverage', coverageStory('mixed', true)),
  story('cell-open-bare', 'coverage', coverageStory('bare', true)),
  story('all-ready', 'coverage', coverageStory('ready', false)),
  story('artifacts', 'artifacts', artifacts(3)),
  story('artifacts-empty', 'artifacts', artifacts(0)),
  story('credentials', 'credentials', programs(true)),
  story('credentials-reading-page', 'credentials', taking(false, { status: 'reading', name: '', read: 0, of: 0 })),
  story(
    'credentials-nothing-found',
    'credentials',
    taking(false, {
      status: 'unread',
      unread: { of: 'page', name: 'Our school: news of the week', reason: 'nothing' },
    }),
  ),
  story('credentials-cut', 'credentials', taking(true, { status: 'begun', notes: ['cut', 'foreignPart'] })),
  story('credentials-empty', 'credentials', programs(false)),
  story('credentials-own', 'credentials', programs(true, false, { ...sample.program, source: 'own' })),
  story(
    'credentials-unread',
    'credentials',
    taking(true, {
      status: 'unread',
      unread: {
        ...{ of: 'source', name: 'program.json', reason: 'outOfShape' },
        place: { item: 'program.credentials.0.title' },
      },
    }),
  ),
  story(
    'credentials-reading',
    'credentials',
    taking(false, { status: 'reading', name: 'Instructional coaching.pdf', read: 7, of: 24 }),
  ),
  story(
    'credentials-keeping',
    'credentials',
    taking(false, { status: 'keeping', name: 'All standards.json', written: 31_000, of: 101_000 }),
  ),
  story('credentials-saving', 'credentials', saving('proofmark', true)),
  story('credentials-saving-with-losses', 'credentials', saving('mahara', true)),
  story('credentials-saving-own-parts', 'credentials', saving('case', true)),
  story('credentials-saving-sheet', 'credentials', saving('excel', false)),
];
