import type { VocabularyRule } from './rule';

const numbered =
  /^(?:level|nivel|stage|etapa|band|banda|step|grade|grado|score|rating|tier|fase)\s*[:#]?\s*(\d{1,2}|[IVX]{1,4})\b[\s:.–—-]*$/i;
const counted = /^[([]?(\d{1,3}(?:[.,]\d+)?)(?:\s*(?:-|–|to|a)\s*\d{1,3})?\s*(?:points?|pts?\.?|puntos?|%)[)\]]?$/i;
const bare = /^[([]?(\d{1,2})[)\]]?$/;

/** A level that goes by its number alone, such as "Level 3", "4 pts" or "2". */
export const scaleMark: VocabularyRule<true> = {
  id: 'scaleMark',
  find: (text) => ([numbered, counted, bare].some((kind) => kind.test(text.trim().slice(0, 60))) ? true : null),
  cases: [
    ['Level 3', true],
    ['Nivel 2', true],
    ['4 pts', true],
    ['3-4 points', true],
    ['2', true],
    ['Level of detail', null],
    ['3 files', null],
    ['2026', null],
  ],
};
