import { percent, table } from '../report/table';
import { type Outcome, share } from './outcomes';

/** Where one bin of scores ends and the next begins. */
const bounds = [0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99, 0.999];

/** How often answers with a score were right, beside the score: the two should be the same. */
export function reliabilityTable(outcomes: readonly Outcome[]): string {
  const rows = bounds.map((low, at) => {
    const high = bounds[at + 1] ?? Number.POSITIVE_INFINITY;
    const within = outcomes.filter(({ answer }) => answer && answer.score >= low && answer.score < high);
    const stated = within.reduce((sum, { answer }) => sum + (answer?.score ?? 0), 0) / Math.max(1, within.length);
    const range = Number.isFinite(high) ? `${low} to ${high}` : `${low} to 1`;
    return within.length > 0
      ? [range, percent(stated), percent(share(within, 'right')), String(within.length)]
      : [range, '', '', '0'];
  });
  return table(['score', 'stated on average', 'right', 'answers'], rows);
}
