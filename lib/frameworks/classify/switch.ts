import * as v from 'valibot';
import { bounds } from '@/lib/frameworks/reading/bounds';

export const ColumnRole = v.picklist([
  'code',
  'criterion',
  'level',
  'levelName',
  'requirement',
  'group',
  'hint',
  'nothing',
]);
export type ColumnRole = v.InferOutput<typeof ColumnRole>;

export const RowRole = v.picklist(['indicator', 'hint', 'section', 'unwanted']);
export type RowRole = v.InferOutput<typeof RowRole>;

export const Source = v.picklist(['marked', 'tables', 'items', 'paragraphs']);
export type Source = v.InferOutput<typeof Source>;

const Name = v.pipe(v.string(), v.maxLength(1_000));
const Place = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(bounds.rows));

/**
 * One thing that was guessed, and its answer; as a switch it is the person's answer instead. `shape` names tables that are
 * alike, which are all answered for at once, or `text` for what is in no table.
 */
export const Switch = v.variant('question', [
  /** Where indicators stand. */
  v.object({ question: v.literal('source'), answer: Source }),
  /** How many of the first rows of tables are header. */
  v.object({ question: v.literal('header'), shape: Name, answer: Place }),
  v.object({ question: v.literal('levels'), shape: Name, answer: v.picklist(['across', 'down', 'none']) }),
  /** Whether each line of a cell is an indicator of its own. */
  v.object({ question: v.literal('lines'), shape: Name, answer: v.picklist(['each', 'one']) }),
  v.object({ question: v.literal('column'), shape: Name, column: Place, answer: ColumnRole }),
  /** Rows like one: `like` says which are alike. */
  v.object({ question: v.literal('rows'), shape: Name, like: Name, answer: RowRole }),
  v.object({ question: v.literal('order'), shape: Name, answer: v.picklist(['best', 'worst']) }),
  /** The first level that is enough, from the worst, from 0. */
  v.object({ question: v.literal('passes'), shape: Name, answer: Place }),
]);
export type Switch = v.InferOutput<typeof Switch>;

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
