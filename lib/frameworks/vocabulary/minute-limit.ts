import { numberOf, numberPattern } from './numbers';
import { longest, type VocabularyRule } from './rule';

const said = new RegExp(`(${numberPattern})[\\s-]*(?:minutes?|mins?|minutos?)\\b`, 'i');

/** How many minutes a recording may take. */
export const minuteLimit: VocabularyRule<number> = {
  id: 'minuteLimit',
  find(text) {
    const found = said.exec(text.slice(0, longest));
    const number = found?.slice(1).find((each) => each !== undefined);
    return number === undefined ? null : numberOf(number);
  },
  cases: [
    ['A 15-minute video', 15],
    ['5 to 10 minutes of teaching', 10],
    ['un video de 20 minutos', 20],
    ['Take minutes of the meeting', null],
  ],
};
