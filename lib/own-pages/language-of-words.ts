import { i18n } from '#i18n';
import { localeIn } from '@/lib/words/locale';

/** Which language our words are in and how it is written, as `lang` and `dir` say it: not always the browser's own. */
export const languageOfWords = () => ({
  lang: i18n.t('words.language'),
  dir: i18n.t('words.direction'),
});

/** How numbers and dates are written within our sentences. */
export const localeOfWords = (): string => localeIn(languageOfWords().lang);

/** Says so on an element that holds our words; a page around it may be in another language. */
export function stateLanguage(element: HTMLElement): void {
  Object.assign(element, languageOfWords());
}
