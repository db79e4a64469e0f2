import { i18n } from '#i18n';
import type { Amount } from '@/lib/read-through/amount';
import { amountsAsked } from '@/lib/read-through/amounts-asked';
import { countsOf } from '@/lib/read-through/counts';
import type { ProgramParts } from '@/lib/read-through/program-parts';
import { amountInWords, timeInWords } from './amount-in-words';

/** How much there is to show, to answer, to write and to record. */
export function countSentences(parts: ProgramParts): string[] {
  const counts = countsOf(parts);
  const indicators = i18n.t('readAll.indicators', counts.indicators);
  const { words, pages, seconds } = amountsAsked(parts);
  const said = (amount: Amount | null, inWords: (amount: Amount) => string | null) => (amount ? inWords(amount) : null);
  const amounts = [
    said(words, (amount) => amountInWords(amount, 'words')),
    said(pages, (amount) => amountInWords(amount, 'pages')),
    said(seconds, timeInWords),
  ].filter((each) => each !== null);
  return [
    ...(counts.credentials > 1 ? [i18n.t('readAll.credentials', counts.credentials)] : []),
    i18n.t('readAll.requirements', counts.requirements),
    counts.toShow > counts.indicators ? i18n.t('readAll.toShow', [indicators, counts.toShow]) : indicators,
    ...(counts.prompts > 0 ? [i18n.t('readAll.prompts', counts.prompts)] : []),
    ...(counts.checks > 0 ? [i18n.t('readAll.checks', counts.checks)] : []),
    ...(amounts.length > 0 ? [i18n.t('readAll.amounts', [amounts.join(', ')])] : []),
  ];
}
