import type { Revision } from '../../revisions/revisions';
import { milliseconds, ratio, table } from '../report/table';
import { compareMatchers, type Result } from './compare';
import { qualityRow, qualityTitles } from './quality-table';
import { reliabilityTable } from './reliability';

const contexts = [32, 64];

/** Matchers compared on real revisions, as Markdown. */
export function qualitySection(revisions: readonly Revision[]): string {
  const results = contexts.flatMap((context) => compareMatchers(revisions, context));
  const ours = (context: number): Result | undefined => results.find((each) => each.context === context);
  const rows = results.map((result) => [
    ...qualityRow(`${result.matcher}, ${result.context} characters of context`, result.outcomes),
    milliseconds(result.time),
    ratio(result.time, ours(result.context)?.time ?? result.time),
  ]);
  const answered = results.filter(({ matcher }) => matcher === results[0]?.matcher);
  return [
    table(['', ...qualityTitles, 'time a passage', 'beside ours'], rows),
    '',
    'What the score of this project means, both lengths of context together:',
    '',
    reliabilityTable(answered.flatMap(({ outcomes }) => outcomes)),
  ].join('\n');
}
