import type { ComponentChildren } from 'preact';
import { DraftView } from '@/components/intake/draft-view';
import { IntakeList } from '@/components/intake/intake-list';
import { TakenNotice } from '@/components/intake/taken-notice';
import { pageTitle } from '@/components/workspace/page-title';
import { WorkspaceShell } from '@/components/workspace/workspace-shell';
import { type Block, plainLine, type TableCell } from '@/lib/frameworks/blocks/block';
import type { Intake } from '@/lib/frameworks/intake/intake';
import { saidBy } from '@/lib/frameworks/intake/steps';
import type { IntakeId } from '@/lib/model/ids';
import type { ShownDraft } from '@/lib/programs/intake/draft-controller';
import { classified, countsOf, draftWith } from '@/lib/programs/intake/proposal';
import { questionsOf } from '@/lib/programs/intake/questions';
import { nameOfAnswer } from '@/lib/programs/intake/readings';
import { takenOf } from '@/lib/programs/taken';
import { sample } from '../materials';
import { nothing } from '../nothing';
import type { Story } from '../story';

const story = (name: string, view: () => ComponentChildren): Story => ({
  name: `intake-${name}`,
  surface: true,
  view: () => (
    <WorkspaceShell
      page="credentials"
      title={pageTitle('credentials')}
      hrefOf={(each) => `#/${each}`}
      hasNews={false}
      problem={null}
      undoable="answered a question"
      redoable={null}
      onUndo={nothing}
      onRedo={nothing}
      onDismiss={nothing}
    >
      {view()}
    </WorkspaceShell>
  ),
});

const intakeOf = (title: string): Intake => ({
  ...{ id: 'intake-1' as IntakeId, name: 'Facilitating discussion.pdf', title, address: '', steps: [], taken: 0 },
  ...{ createdAt: 1_764_000_000_000, updatedAt: 1_764_000_000_000 },
});

const draftOf = (title: string, blocks: readonly Block[]): ShownDraft => {
  const intake = intakeOf(title);
  const said = saidBy(intake);
  const found = classified({ title, blocks }, said);
  const tree = draftWith(found, said);
  const questions = questionsOf(found.guesses, said.switches, found.tree, blocks);
  return { intake, blocks, said, tree, counts: countsOf(tree), questions, alike: found.alike };
};

const draft = (title: string, blocks: readonly Block[]) => () => {
  const shown = draftOf(title, blocks);
  const open = shown.questions.filter(({ guess }) => !guess.isSure).flatMap(({ answers }) => answers);
  return (
    <DraftView
      draft={shown}
      readings={
        new Map(
          open.map((answer) => [
            nameOfAnswer(answer),
            countsOf(classified(documentOf(shown), { switches: [answer], pages: null }).tree),
          ]),
        )
      }
      onAnswer={nothing}
      onEdit={nothing}
      onRename={nothing}
      onPages={nothing}
      onKeep={nothing}
      onDiscard={nothing}
    />
  );
};

const taken = (tabId: number | null) => () => (
  <TakenNotice taken={takenOf(sample, tabId)} viewerAddress="#/viewer" onBack={nothing} onDismiss={nothing} />
);

const documentOf = ({ intake, blocks }: ShownDraft) => ({ title: intake.title, blocks });

const from = (page: number) => ({ item: `page=${page}` });
const heading = (text: string, level = 2, page = 1): Block => ({
  kind: 'heading',
  level,
  line: plainLine(text),
  from: from(page),
});
const item = (text: string, page = 1): Block => ({
  kind: 'item',
  line: plainLine(text, { marker: '•', depth: 1 }),
  from: from(page),
});
const paragraph = (text: string, page = 1): Block => ({ kind: 'paragraph', line: plainLine(text), from: from(page) });

const small: Block[] = [
  heading('Requirement 1: Plan'),
  paragraph('Plan one discussion with your class. At most 2 pages.'),
  heading('Before you submit', 3),
  item('No names of students are in it.'),
  heading('Indicators', 3),
  item('A1 The questions ask learners to give reasons.'),
  item('A2 Every learner has a way to take part.'),
  heading('Requirement 2: Reflect'),
  heading('Indicators', 3),
  item('B1 It says what was changed, and why.'),
  item(
    'B2 It names what learners showed in a fair way, in words that go on and on without end until they are very long.',
  ),
];

const cell = (row: number, column: number, text: string, page = 1): TableCell => ({
  ...{ row, column, rowSpan: 1, columnSpan: 1, isHeader: row === 0, from: from(page) },
  lines: text.split('\n').map((line) => plainLine(line)),
});

const table = (rows: number): Block => ({
  ...{ kind: 'table', rows: rows + 1, columns: 4, caption: 'Rubric', from: from(1) },
  cells: Array.from({ length: rows + 1 }, (_, row) =>
    (row === 0
      ? ['What is looked for', 'Exemplary', 'Acceptable', 'Lacking']
      : [
          `Learners explain step ${row} to a partner\nand hear what that partner found`,
          'Each learner explains in own words, and asks.',
          'Most learners explain.',
          'Few learners speak.',
        ]
    ).map((text, column) => cell(row, column, text, 1 + Math.floor(row / 8))),
  ).flat(),
});

export const intakeStories: Story[] = [
  story('empty', draft('A letter', [paragraph('Dear colleagues, the office is closed on Friday.')])),
  story('small', draft('Leading a discussion', small)),
  story(
    'questions',
    draft('Rubric for discussions', [
      paragraph('What reviewers look at.'),
      table(12),
      item('Bring it along.'),
      item('Say who was there.'),
    ]),
  ),
  story('300-indicators', draft('A long rubric', [table(300)])),
  story('losses', draft('More than fits', [table(520)])),
  story('open', () => (
    <IntakeList
      intakes={[intakeOf('Leading a discussion'), { ...intakeOf(''), id: 'intake-2' as IntakeId, name: '' }]}
      addressOf={() => '#/credentials'}
      onDiscard={nothing}
    />
  )),
  story('taken', taken(12)),
  story('taken-from-file', taken(null)),
];
