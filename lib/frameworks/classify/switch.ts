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
  /** How many of the first rows of tables are header. */
  | { question: 'header'; shape: string; answer: number }
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

/** Takes guesses down and answers with what the person said instead, where they did. */
export class Answers {
  readonly guesses: Guess[] = [];

  constructor(private readonly switches: readonly Switch[]) {}

  ask<Asked extends Switch>(asked: Asked, isSure: boolean): Asked['answer'] {
    const name = nameOf(asked);
    const said = this.switches.findLast((each) => nameOf(each) === name);
    const guess = (said ?? asked) as Asked;
    if (!this.guesses.some((each) => nameOf(each) === name)) {
      this.guesses.push({ ...guess, isSure: said !== undefined || isSure });
    }
    return guess.answer;
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
