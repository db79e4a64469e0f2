import { i18n } from '#i18n';
import type { Span } from '@/lib/model/asked-for';
import { localeOfWords } from '@/lib/own-pages/language-of-words';
import { type Amount, amountOf } from '@/lib/read-through/amount';

type Unit = 'files' | 'words' | 'pages' | 'minutes' | 'seconds';

const units = {
  files: 'readAll.fileCount',
  words: 'readAll.amount.words',
  pages: 'readAll.amount.pages',
  minutes: 'readAll.amount.minutes',
  seconds: 'readAll.amount.seconds',
} as const satisfies Record<Unit, string>;

/** How much of something, such as "250 to 500 words"; null where nothing is said. */
export function amountInWords({ least, most }: Amount, unit: Unit): string | null {
  const of = (count: number) => i18n.t(units[unit], count, [numberInWords(count)]);
  if (most === null) return least === 0 ? null : i18n.t('readAll.amount.least', [of(least)]);
  if (least === most) return of(most);
  if (least === 0) return i18n.t('readAll.amount.most', [of(most)]);
  return i18n.t('readAll.amount.between', [numberInWords(least), of(most)]);
}

export const spanInWords = (span: Span | undefined, unit: Unit): string | null =>
  span ? amountInWords(amountOf(span), unit) : null;

/** In minutes where they come out even, to a tenth. */
export function timeInWords({ least, most }: Amount): string | null {
  const isEven = [least, most ?? 0].every((seconds) => seconds % 6 === 0 && (seconds === 0 || seconds >= 60));
  if (!isEven) return amountInWords({ least, most }, 'seconds');
  return amountInWords({ least: least / 60, most: most === null ? null : most / 60 }, 'minutes');
}

export const numberInWords = (number: number): string =>
  number.toLocaleString(localeOfWords(), { maximumFractionDigits: 20 });
