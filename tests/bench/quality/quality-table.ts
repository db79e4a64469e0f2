import { percent } from '../report/table';
import { type Outcome, share } from './outcomes';

export const qualityTitles = [
  'right',
  'wrong',
  'missed',
  'unchanged right',
  'edited right',
  'moved right',
  'deleted put onto wrong text',
  'wrong among those called exact',
];

/** One matcher's line under the titles above. */
export function qualityRow(name: string, outcomes: readonly Outcome[]): string[] {
  const ofKind = (kind: Outcome['kind']): Outcome[] => outcomes.filter((outcome) => outcome.kind === kind);
  const exact = outcomes.filter(({ answer }) => answer?.status === 'exact');
  return [
    name,
    percent(share(outcomes, 'right')),
    percent(share(outcomes, 'wrong')),
    percent(share(outcomes, 'missed')),
    percent(share(ofKind('unchanged'), 'right')),
    percent(share(ofKind('edited'), 'right')),
    percent(share(ofKind('moved'), 'right')),
    percent(share(ofKind('deleted'), 'wrong')),
    `${exact.filter(({ verdict }) => verdict === 'wrong').length} of ${exact.length}`,
  ];
}
