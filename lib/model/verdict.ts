import * as v from 'valibot';

/** How a verdict is coloured wherever it is shown. Its word is always beside it. */
export type VerdictTone = 'good' | 'warning' | 'danger';

interface VerdictMeaning {
  /** What it is called, under `reviewer` and under `feedback.verdict` in `locales`. */
  word: string;
  tone: VerdictTone;
}

/** Every verdict that a reviewer can give, in the order in which they are offered. */
export const verdictMeanings = {
  clear: { word: 'clear', tone: 'good' },
  partly: { word: 'partly', tone: 'warning' },
  'not-yet': { word: 'notYet', tone: 'danger' },
} as const satisfies Record<string, VerdictMeaning>;

export type Verdict = keyof typeof verdictMeanings;
export type VerdictWord = (typeof verdictMeanings)[Verdict]['word'];

export const verdicts = Object.keys(verdictMeanings) as Verdict[];

/** As it stands in packages, in the database and in what is being written. */
export const Verdict = v.picklist(verdicts);
