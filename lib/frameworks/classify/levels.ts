import type { DraftIndicator, DraftLevel } from '@/lib/frameworks/draft/draft';
import { levelLabel } from '@/lib/frameworks/vocabulary/level-label';
import { withoutCode } from './code';
import type { Answers } from './switch';

const points = /\s*[([](\d+(?:[.,]\d+)?)\s*(?:points?|pts?\.?|puntos?)?[)\]]$/i;

/**
 * Levels of alike indicators, which stand as in the source, put from the worst to the best, with what passes, and points
 * at the ends of their texts taken for scores.
 */
export function settleLevels(indicators: readonly DraftIndicator[], shape: string, answers: Answers): void {
  const [sample] = indicators.filter(({ levels }) => levels.length > 0);
  if (!sample) return;
  const all = indicators.flatMap(({ levels }) => levels).filter(({ description }) => description !== '');
  const scored = all.filter(({ description }) => points.test(description)).length;
  if (scored > 0 && scored >= all.length * 0.8) for (const level of all) takeScore(level);
  for (const level of indicators.flatMap(({ levels }) => levels)) level.score ??= scoreOf(level.label);
  const rising = isRising(sample.levels);
  const order = answers.ask({ question: 'order', shape, answer: rising === false ? 'best' : 'worst' }, rising !== null);
  const sorted = order === 'best' ? sample.levels.toReversed() : sample.levels;
  const known = sorted.findIndex(({ label }) => levelLabel.find(label)?.passes);
  const middle = sorted.length <= 3 ? sorted.length - 1 : Math.ceil(sorted.length / 2);
  const passes = answers.ask({ question: 'passes', shape, answer: known >= 0 ? known : middle }, known >= 0);
  for (const { levels } of indicators) {
    if (order === 'best') levels.reverse();
    for (const [place, level] of levels.entries()) level.passes = place >= Math.min(passes, levels.length - 1);
  }
  for (const indicator of indicators) if (indicator.text === '') nameByLevel(indicator);
}

/** By what the first level that is enough says, or whichever says anything. */
function nameByLevel(indicator: DraftIndicator): void {
  const said = indicator.levels.filter(({ description }) => description !== '');
  const { description = '' } = said.find(({ passes }) => passes) ?? said.at(-1) ?? {};
  const { code, text } = indicator.code === '' ? withoutCode(description) : { ...indicator, text: description };
  Object.assign(indicator, { code, text });
}

function takeScore(level: DraftLevel): void {
  const found = points.exec(level.description);
  if (!found) return;
  level.score = Number(found[1]?.replace(',', '.'));
  level.description = level.description.slice(0, found.index);
}

function scoreOf(label: string): number | null {
  const number = /(?:^|[\s([])(\d{1,3}(?:[.,]\d+)?)(?=$|[\s)\].:–-])/.exec(label)?.[1];
  return number === undefined ? null : Number(number.replace(',', '.'));
}

/** Whether levels get better as they stand, by their names or numbers; null where neither says. */
function isRising(levels: readonly DraftLevel[]): boolean | null {
  const ranks = levels.flatMap(({ label }) => levelLabel.find(label)?.rank ?? []);
  const scores = levels.flatMap(({ score }) => score ?? []);
  for (const [first, ...others] of [ranks, scores]) {
    const last = others.at(-1);
    if (first !== undefined && last !== undefined && first !== last) return last > first;
  }
  return null;
}
