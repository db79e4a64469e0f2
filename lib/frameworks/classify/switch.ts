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
  /** Whether a table is of what is asked for; a sheet goes by its name, other tables by their shape. */
  v.object({ question: v.literal('table'), table: Name, answer: v.picklist(['wanted', 'unwanted']) }),
  /** How many of the first rows of tables are header. */
  v.object({ question: v.literal('header'), shape: Name, answer: Place }),
  /** Levels are columns, or rows, or there are none: what goes by the name of a level is an indicator. */
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
