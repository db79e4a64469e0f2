import { numberOf, numberPattern } from './numbers';
import { longest, type VocabularyRule } from './rule';

const said = new RegExp(
  `(?:${numberPattern}\\s*(?:-|–|to|or|a|o)\\s*)?(${numberPattern})\\s+(?:\\w+\\s+){0,2}(?:files?|samples?|artifacts|documents|photos|archivos?|muestras?|documentos|fotos)\\b`,
  'i',
);

/** How many files or samples are asked for at most. */
export const fileCount: VocabularyRule<number> = {
  id: 'fileCount',
  find(text) {
    const found = said.exec(text.slice(0, longest));
    const number = found?.slice(1).find((each) => each !== undefined);
    return number === undefined ? null : numberOf(number);
  },
  cases: [
    ['Submit two to three work samples', 3],
    ['Entrega 2 muestras de trabajo', 2],
    ['Submit student work', null],
  ],
};
