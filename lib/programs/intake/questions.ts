import { type Block, textOfCell } from '@/lib/frameworks/blocks/block';
import type { Guess, Switch } from '@/lib/frameworks/classify/switch';
import { shapeOfTable } from '@/lib/frameworks/classify/table-shape';
import type { DraftPlace, DraftTree } from '@/lib/frameworks/draft/draft';
import { indicatorsOf } from '@/lib/frameworks/draft/draft';
import { startOfText } from '@/lib/model/cut-text';

/** What was guessed, as it is asked. */
export interface Question {
  /** The same for the same question, whatever its answer is. */
  id: string;
  guess: Guess;
  /** Whether the person said so, and not the document. */
  isAnswered: boolean;
  /** All that can be answered, each as the switch that says so. */
  answers: readonly Switch[];
  /** What it is about, out of the document, such as what stands over a column; empty where there is nothing to show. */
  about: string;
  /** Where that is; null where it is all of it. */
  place: DraftPlace | null;
  /** What tables it is about, where there are several kinds: from 1; 0 where there is one kind. */
  table: number;
}

type Of<Name extends Switch['question']> = Extract<Switch, { question: Name }>;

const all: { [Name in Switch['question']]: readonly Of<Name>['answer'][] } = {
  source: ['marked', 'tables', 'items', 'paragraphs'],
  table: ['wanted', 'unwanted'],
  header: [0, 1, 2, 3],
  levels: ['across', 'down', 'none'],
  lines: ['one', 'each'],
  column: ['criterion', 'level', 'code', 'hint', 'group', 'requirement', 'levelName', 'nothing'],
  rows: ['indicator', 'hint', 'section', 'unwanted'],
  order: ['worst', 'best'],
  passes: [],
};

/** In the order in which they were guessed. What has but one answer is no question. */
export function questionsOf(
  guesses: readonly Guess[],
  switches: readonly Switch[],
  tree: DraftTree,
  blocks: readonly Block[],
): Question[] {
  const answered = new Set(switches.map(idOf));
  const shapes = [...new Set(guesses.flatMap((guess) => ('shape' in guess ? [guess.shape] : [])))];
  const questions = guesses.map((guess): Question => {
    const sample = sampleOf(guess, blocks);
    const place = placeOf(guess, sample);
    return {
      id: idOf(guess),
      guess,
      isAnswered: answered.has(idOf(guess)),
      answers: answersTo(guess, tree, blocks),
      about: aboutOf(guess, place, blocks),
      place,
      table: 'shape' in guess && shapes.length > 1 ? shapes.indexOf(guess.shape) + 1 : 0,
    };
  });
  return questions.filter(({ answers }) => answers.length > 1);
}

function aboutOf(guess: Guess, place: DraftPlace | null, blocks: readonly Block[]): string {
  if (!place) return '';
  if (guess.question !== 'table') return textAt(blocks, place);
  const table = blocks[place.block];
  // A sheet goes by its name, other tables by how they begin.
  return table?.kind === 'table' && table.caption === guess.table ? guess.table : textAt(blocks, firstCellOf(place));
}

export function idOf(guess: Switch): string {
  const { question } = guess;
  const shape = 'shape' in guess ? guess.shape : question === 'table' ? guess.table : '';
  const part = question === 'column' ? guess.column : question === 'rows' ? guess.like : '';
  return [question, shape, part].join('/');
}

function answersTo({ isSure: _, ...guess }: Guess, tree: DraftTree, blocks: readonly Block[]): Switch[] {
  const answers: readonly unknown[] = guess.question === 'passes' ? placesOfLevels(tree) : all[guess.question];
  const offered =
    guess.question === 'source'
      ? answers.filter((answer) => answer === guess.answer || isThere(answer, blocks))
      : answers;
  const present = offered.includes(guess.answer) ? offered : [...offered, guess.answer];
  return present.map((answer) => ({ ...guess, answer }) as Switch);
}

/** Whether a document has anything of what indicators could stand in. */
const isThere = (source: unknown, blocks: readonly Block[]): boolean =>
  blocks.some(({ kind }) =>
    source === 'tables'
      ? kind === 'table'
      : source === 'items'
        ? kind === 'item'
        : source === 'paragraphs' && kind === 'paragraph',
  );

const levelsOf = (tree: DraftTree) =>
  tree.requirements
    .flatMap(({ children }) => indicatorsOf(children))
    .reduce<readonly { label: string }[]>((most, { levels }) => (levels.length > most.length ? levels : most), []);

const placesOfLevels = (tree: DraftTree): number[] => levelsOf(tree).map((_, at) => at);

/** How the levels of a draft are called, from the worst. */
export const labelsOf = (tree: DraftTree): string[] => levelsOf(tree).map(({ label }) => label);

/** A table that a guess is about. A sheet goes by its name. */
function sampleOf(guess: Guess, blocks: readonly Block[]): number | null {
  if ('shape' in guess) return tableLike(guess.shape, blocks);
  if (guess.question !== 'table') return null;
  const sheet = blocks.findIndex((block) => block.kind === 'table' && block.caption === guess.table);
  return sheet >= 0 ? sheet : tableLike(guess.table, blocks);
}

/** The first table of a shape. */
function tableLike(shape: string, blocks: readonly Block[]): number | null {
  const at = blocks.findIndex((block) => block.kind === 'table' && shapeOfTable(block) === shape);
  return at >= 0 ? at : null;
}

function placeOf(guess: Guess, table: number | null): DraftPlace | null {
  if (table === null) return null;
  return guess.question === 'column'
    ? { block: table, row: 0, column: guess.column, line: null }
    : { block: table, row: null, column: null, line: null };
}

const firstCellOf = (place: DraftPlace): DraftPlace => ({ ...place, row: 0, column: 0 });

const mostShown = 60;

/** A little of what stands there. */
function textAt(blocks: readonly Block[], { block: at, row, column }: DraftPlace): string {
  const block = blocks[at];
  if (block?.kind !== 'table' || row === null) return '';
  const filled = block.cells
    .filter((cell) => column !== null && cell.column <= column && column < cell.column + cell.columnSpan)
    .toSorted((one, other) => one.row - other.row)
    .map((cell) => textOfCell(cell).replace(/\s+/g, ' ').trim())
    .find((text) => text !== '');
  if (filled === undefined) return '';
  return filled.length <= mostShown ? filled : `${startOfText(filled, mostShown - 1).trimEnd()}…`;
}
