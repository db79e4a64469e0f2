import type { CredentialCoverage } from './coverage';

type HeadlineKey =
  | 'nothingAsked'
  | 'allReady'
  | 'allEvidence'
  | 'someEvidence'
  | 'needReason'
  | 'needRating'
  | 'ratedLow';

/** What is so, or what is next, of how many indicators. */
export interface HeadlineLine {
  says: HeadlineKey;
  count: number;
  of: number;
}

type Rule = (coverage: CredentialCoverage) => HeadlineLine | null;

const line = (says: HeadlineKey, count: number, of: number): HeadlineLine => ({ says, count, of });

/** Each says one thing, or nothing; the first is always said. What else there is to do joins at the end. */
const rules: readonly Rule[] = [
  ({ required, progress: { evidence, ready } }) => {
    if (required === 0) return line('nothingAsked', 0, 0);
    if (ready === required) return line('allReady', ready, required);
    return line(evidence === required ? 'allEvidence' : 'someEvidence', evidence, required);
  },
  ({ required, progress: { evidence, reason } }) => lacking('needReason', evidence - reason, required),
  ({ required, progress: { reason, rating } }) => lacking('needRating', reason - rating, required),
  ({ required, progress: { rating, ready } }) => lacking('ratedLow', rating - ready, required),
];

/** What the popup and the toolbar say first: what is so, then what is next. */
export function headlineOf(coverage: CredentialCoverage): HeadlineLine[] {
  return rules.flatMap((rule) => rule(coverage) ?? []);
}

function lacking(says: HeadlineKey, count: number, of: number): HeadlineLine | null {
  return count > 0 ? line(says, count, of) : null;
}
