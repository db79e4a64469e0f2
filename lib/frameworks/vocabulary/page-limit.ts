import { numberOf, numberPattern } from './numbers';
import { longest, type VocabularyRule } from './rule';

const said = new RegExp(
  `(${numberPattern})[\\s-]*(?:(?:single|double)[\\s-]spaced\\s+)?(?:pages?|p[aá]ginas?)\\b`,
  'i',
);

/** How many pages something may have. */
export const pageLimit: VocabularyRule<number> = {
  id: 'pageLimit',
  find(text) {
    const found = said.exec(text.slice(0, longest));
    const number = found?.slice(1).find((each) => each !== undefined);
    return number === undefined ? null : numberOf(number);
  },
  cases: [
    ['No more than 10 single-spaced pages', 10],
    ['a two-page plan', 2],
    ['Máximo 3 páginas', 3],
    ['The page of results', null],
  ],
};
