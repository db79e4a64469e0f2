import type { Indicator } from '@/lib/model/indicator';
import { commonWords } from './common-words';
import type { IndicatorChoice } from './indicator-choice';

/** How many are named as likely: more would no longer be seen at a glance. */
const most = 3;

/** One word that both have is chance, where an indicator says much. */
const leastShared = (said: number): number => (said > 12 ? 2 : 1);

/** What a word counts by where it stands, and of levels how much the best one says. */
const weights = { text: 2, hint: 1, bestLevel: 1, otherLevel: 0.3 };

/** A word is told by its beginning, so that learner and learners are one. In letters. */
const stem = 5;
const shortest = 3;

/** How soon more of the same word counts no more, and how much long texts are held back (Okapi's BM25). */
const saturation = 1.2;
const evenness = 0.5;

export interface LikelyChoices {
  /** Those that share most with a passage, likeliest first; none where they share next to nothing with it. */
  of(passage: string): IndicatorChoice[];
}

/** Finds the indicators that a passage may show, by the words that both have; rare words say more than common ones. */
export function likelyChoices(choices: readonly IndicatorChoice[]): LikelyChoices {
  const byIndicator = new Map<string, IndicatorChoice[]>();
  for (const choice of choices) {
    const same = byIndicator.get(choice.indicator.id) ?? [];
    byIndicator.set(choice.indicator.id, [...same, choice]);
  }
  const texts = [...byIndicator.values()].flatMap((same) => {
    const [first] = same;
    return first ? { first, words: wordsOf(first.indicator) } : [];
  });
  const sizes = texts.map(({ words }) => sum(words.values()));
  const usual = sum(sizes) / Math.max(1, sizes.length);
  const spread = new Map<string, number>();
  for (const { words } of texts) for (const word of words.keys()) spread.set(word, (spread.get(word) ?? 0) + 1);

  function worth(word: string): number {
    const within = spread.get(word) ?? 0;
    return Math.log(1 + (texts.length - within + 0.5) / (within + 0.5));
  }

  return {
    of(passage) {
      const told = new Set(stems(passage));
      return texts
        .map(({ first, words }, at) => {
          const held = saturation * (1 - evenness + (evenness * (sizes[at] ?? 0)) / Math.max(1, usual));
          const shared = [...told].filter((word) => words.has(word));
          const score = shared.reduce((all, word) => {
            const count = words.get(word) ?? 0;
            return all + (worth(word) * count * (saturation + 1)) / (count + held);
          }, 0);
          return { first, score: shared.length < leastShared(words.size) ? 0 : score };
        })
        .filter(({ score }) => score > 0)
        .sort((one, other) => other.score - one.score)
        .slice(0, most)
        .map(({ first }) => first);
    },
  };
}

function wordsOf({ text, hint, levels }: Indicator): Map<string, number> {
  const words = new Map<string, number>();
  const add = (said: string, weight: number) => {
    for (const word of stems(said)) words.set(word, (words.get(word) ?? 0) + weight);
  };
  add(text, weights.text);
  add(hint, weights.hint);
  const best = Math.max(0, ...levels.map(({ order }) => order));
  for (const { description, order } of levels) {
    add(description, order === best ? weights.bestLevel : weights.otherLevel);
  }
  return words;
}

function stems(text: string): string[] {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const words = plain.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => word.length >= shortest && !commonWords.has(word)).map((word) => word.slice(0, stem));
}

const sum = (numbers: Iterable<number>): number => [...numbers].reduce((all, each) => all + each, 0);
