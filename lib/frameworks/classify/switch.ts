export type ColumnRole = 'code' | 'criterion' | 'level' | 'levelName' | 'requirement' | 'group' | 'hint' | 'nothing';
export type RowRole = 'indicator' | 'hint' | 'section' | 'unwanted';
export type Source = 'marked' | 'tables' | 'items' | 'paragraphs';

/**
 * One thing that was guessed, and its answer; as a switch it is the person's answer instead. `shape` names tables that are
 * alike, which are all answered for at once, or `text` for what is in no table.
 */
export type Switch =
  /** Where indicators stand. */
  | { question: 'source'; answer: Source }
  /** Whether a table is of what is asked for; a sheet goes by its name, other tables by their shape. */
  | { question: 'table'; table: string; answer: 'wanted' | 'unwanted' }
  /** How many of the first rows of tables are header. */
  | { question: 'header'; shape: string; answer: number }
  /** Levels are columns, or rows, or there are none: what goes by the name of a level is an indicator. */
  | { question: 'levels'; shape: string; answer: 'across' | 'down' | 'none' }
  /** Whether each line of a cell is an indicator of its own. */
  | { question: 'lines'; shape: string; answer: 'each' | 'one' }
  | { question: 'column'; shape: string; column: number; answer: ColumnRole }
  /** Rows like one: `like` says which are alike. */
  | { question: 'rows'; shape: string; like: string; answer: RowRole }
  | { question: 'order'; shape: string; answer: 'best' | 'worst' }
  /** The first level that is enough, from the worst, from 0. */
  | { question: 'passes'; shape: string; answer: number };

/** What was guessed. Where it is not sure, the person is asked first. */
export type Guess = Switch & { isSure: boolean };

/** What names the rows that are like one, as in a switch about rows. */
export interface Alike {
  shape: string;
  like: string;
}

/** Takes guesses down and answers with what the person said instead, where they did. */
export class Answers {
  readonly guesses: Guess[] = [];
  /** Of indicators by their keys: which rows of tables are alike, for who says of one what holds for all of them. */
  readonly alike = new Map<string, Alike>();
  readonly #said: ReadonlyMap<string, Switch>;
  readonly #known = new Set<string>();

  constructor(switches: readonly Switch[]) {
    this.#said = new Map(switches.map((each) => [nameOf(each), each]));
  }

  ask<Asked extends Switch>(asked: Asked, isSure: boolean): Asked['answer'] {
    const name = nameOf(asked);
    const said = this.#said.get(name);
    const guess = (said ?? asked) as Asked;
    if (!this.#known.has(name)) {
      this.#known.add(name);
      this.guesses.push({ ...guess, isSure: said !== undefined || isSure });
    }
    return guess.answer;
  }

  note(key: string, shape: string, like: string): void {
    this.alike.set(key, { shape, like });
  }
}

function nameOf(asked: Switch): string {
  const { answer: _, ...about } = asked;
  return Object.entries(about)
    .filter(([key]) => key !== 'isSure')
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, value]) => `${key}=${value}`)
    .join('&');
}
