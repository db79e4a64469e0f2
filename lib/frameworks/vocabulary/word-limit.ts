import { numberOf, numberPattern } from './numbers';
import { longest, type VocabularyRule } from './rule';

const said = new RegExp(`(${numberPattern})[\\s-]*(?:words?|palabras?)\\b`, 'i');

/** How many words something may have. */
export const wordLimit: VocabularyRule<number> = {
  id: 'wordLimit',
  find(text) {
    const found = said.exec(text.slice(0, longest));
    const number = found?.slice(1).find((each) => each !== undefined);
    return number === undefined ? null : numberOf(number);
  },
  cases: [
    ['(150-word limit)', 150],
    ['In 300–500 words, describe your class.', 500],
    ['Máximo de 1.000 palabras', 1000],
    ['Choose your words with care.', null],
  ],
};
