import { numberOf, numberPattern } from './numbers';
import { longest, type VocabularyRule } from './rule';

const said = new RegExp(
  `(?:within|no later than|in the|en (?:un plazo de|los)|dentro de(?: los)?|antes de)\\s+(?:first\\s+|primeros\\s+|pr[oó]ximos\\s+)?(${numberPattern})\\s+(?:calendar\\s+|business\\s+|school\\s+|primeros\\s+)?(?:days|d[ií]as)\\b`,
  'i',
);

/** Within how many days something is due. */
export const dueDays: VocabularyRule<number> = {
  id: 'dueDays',
  find(text) {
    const found = said.exec(text.slice(0, longest));
    const number = found?.slice(1).find((each) => each !== undefined);
    return number === undefined ? null : numberOf(number);
  },
  cases: [
    ['Submit within 90 days of enrolment', 90],
    ['no later than 30 calendar days after', 30],
    ['dentro de los 60 días', 60],
    ['Over five days, keep a journal.', null],
  ],
};
