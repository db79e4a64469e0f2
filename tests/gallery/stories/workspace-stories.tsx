import type { ComponentChildren } from 'preact';
import { ArtifactList } from '@/components/artifacts/artifact-list';
import { TakingNotice } from '@/components/intake/taking-notice';
import { WaysIn } from '@/components/intake/ways-in';
import { CoverageView } from '@/components/matrix/coverage-view';
import { SideBySide } from '@/components/matrix/side-by-side';
import { ProgramOverview } from '@/components/programs/program-overview';
import { SaveProgram } from '@/components/programs/save-program';
import { type ListedPage, pageTitle } from '@/components/workspace/page-title';
import { WorkspaceShell } from '@/components/workspace/workspace-shell';
import type { WrittenFormatId } from '@/lib/frameworks/formats';
import { cellKey } from '@/lib/model/cell';
import type { Day } from '@/lib/model/day';
import type { Program } from '@/lib/model/program';
import type { TakingIn } from '@/lib/programs/taking-in';
import { programParts } from '@/lib/read-through/program-parts';
import { artifact, cells, coverage, fullProgram, outline, outlines, reviewerThreads, sample, tag } from '../materials';
import { nothing } from '../nothing';
import type { Story } from '../story';
import { wideCoverage } from '../wide-coverage';

const story = (name: string, page: ListedPage, view: () => ComponentChildren): Story => ({
  name: `workspace-${name}`,
  surface: true,
  view: () => (
    <WorkspaceShell
      page={page}
      title={pageTitle(page)}
      hrefOf={(each) => `#/${each}`}
      hasNews={false}
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

const [cell] = cells;

const coverageStory =
  (kind: 'mixed' | 'bare' | 'ready', opened: boolean, given: Partial<Parameters<typeof CoverageView>[0]> = {}) =>
  () => (
    <CoverageView
      view="requirements"
      coverage={coverage(kind)}
      credentials={sample.credentials}
      marked={new Set(outline.requirements[0]?.checks.slice(0, 2).map(({ id }) => id))}
      open={
        opened && cell
          ? {
              ...{ key: cellKey(cell), from: null },
              passages: kind === 'bare' ? [] : passages,
              total: kind === 'bare' ? 0 : 90,
              threads: kind === 'bare' ? [] : reviewerThreads(),
            }
          : null
      }
      reviewed={
        new Map(cell && kind === 'mixed' ? [[cellKey(cell), [{ reviewer: 'Lin Okafor', level: 'Meets' }]]] : [])
      }
      artifacts={null}
      sideBySide={null}
      askAddressOf={(key) => `#/ask/cell/${key}`}
      wholeAddressOf={(key) => `#/coverage/${key}`}
      hrefOf={(key, from) => `#/coverage/${key}/${from ?? ''}`}
      requirementHref={({ id }) => `#/credentials/sample/${id}`}
      viewAddressOf={(view) => `#/coverage/${view}`}
      onDone={nothing}
      onCredential={nothing}
      onRate={nothing}
      onClose={nothing}
      onMore={nothing}
      onFollow={nothing}
      onDelete={nothing}
      onCheck={nothing}
      onSave={nothing}
      onPrint={nothing}
      {...given}
    />
  );

const second = { ...artifact, id: 'second' as typeof artifact.id, title: 'Five exit slips, read at the door' };
const keys = cells.map(cellKey);
const byArtifact: Partial<Parameters<typeof CoverageView>[0]> = {
  view: 'artifacts',
  artifacts: {
    rows: [
      { artifact, address: artifact.url, keys: keys.slice(0, 6) },
      { artifact: second, address: null, keys: keys.slice(4) },
    ],
    tallies: new Map(
      [artifact, second].map(({ id }) => [
        id,
        cells.map((each, at) => ({
          ...{ ...each, tags: (at % 3) + 1, explained: at % 2, changed: 0, lost: at % 5 === 4 ? 1 : 0, candidates: 0 },
        })),
      ]),
    ),
    onNear: nothing,
  },
};

const due = (place: number) =>
  place === 1
    ? { due: { type: 'window' as const, from: '2026-03-01' as Day, to: '2026-05-31' as Day } }
    : place === 2
      ? { due: { type: 'days' as const, days: 60 } }
      : {};

const sideBySide = () => {
  const requirements = sample.requirements.map((each, place) => ({ ...each, ...due(place) }));
  const columns = [coverage('mixed'), { ...coverage('bare'), credential: sample.credentials[1] ?? outline.credential }];
  return (
    <SideBySide
      columns={columns.map((each, at) => ({
        ...each,
        requirements: requirements
          .filter(({ credentialId }) => credentialId === each.credential.id)
          .map((requirement, place) => ({
            ...{ choice: null, counted: true, instead: [], cells: [], ready: 0 },
            ...(at === 0 && each.requirements[place]),
            requirement,
          })),
      }))}
      credentials={sample.credentials}
      parts={programParts({ ...sample, requirements })}
      servedBy={new Map(requirements.slice(0, 2).map(({ id }) => [id, [artifact.id]]))}
      artifacts={new Map([[artifact.id, artifact]])}
      addressOf={({ url }) => url}
      requirementHref={({ id }) => `#/credentials/sample/${id}`}
      onChoose={nothing}
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
      { artifact, address: artifact.url, isLesson: false },
      { artifact: longNamed, address: artifact.url, isLesson: false },
      { artifact: { ...artifact, id: 'other' as typeof artifact.id, title: '' }, address: null, isLesson: false },
      {
        artifact: {
          ...artifact,
          id: 'lesson' as typeof artifact.id,
          title: 'Shadows at noon',
          url: 'proofmark:lesson',
        },
        ...{ address: '/lesson.html', isLesson: true },
      },
    ].slice(0, count)}
    counts={
      new Map([
        [artifact.id, { tags: 12, lost: 1 }],
        [longNamed.id, { tags: 400, lost: 0 }],
      ])
    }
    requirements={outline.requirements}
    onNear={nothing}
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
  story('coverage-bare', 'coverage', coverageStory('bare', false)),
  story('coverage-large', 'coverage', coverageStory('mixed', false, { coverage: wideCoverage(500, 60) })),
  story('coverage-artifacts', 'coverage', coverageStory('mixed', false, byArtifact)),
  story('coverage-no-artifacts', 'coverage', () =>
    coverageStory('bare', false, {
      view: 'artifacts',
      artifacts: { rows: [], tallies: new Map(), onNear: nothing },
    })(),
  ),
  story('coverage-side-by-side', 'coverage', () =>
    coverageStory('mixed', false, { view: 'credentials', sideBySide: sideBySide() })(),
  ),
  story('artifacts', 'artifacts', artifacts(4)),
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
