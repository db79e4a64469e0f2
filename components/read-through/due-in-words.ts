import { i18n } from '#i18n';
import type { Due } from '@/lib/model/asked-for';
import { localeOfWords } from '@/lib/own-pages/language-of-words';
import { dayInWords } from '@/lib/words/dates-in-words';

/** Until when, as a part of a sentence. */
export function dueInWords(due: Due): string {
  const day = (each: string) => dayInWords(each, localeOfWords());
  switch (due.type) {
    case 'days':
      return i18n.t('readAll.dueDays', due.days);
    case 'day':
      return i18n.t('readAll.dueDay', [day(due.day)]);
    case 'window':
      return i18n.t('readAll.dueWindow', [day(due.from), day(due.to)]);
  }
}
