import type { VocabularyRule } from './rule';

const scored =
  /^(?=.*\p{L}).{1,100}?[\s:–—-]*[([]\s*\d{1,3}(?:[.,]\d+)?(?:\s*(?:-|–|to|a)\s*\d{1,3})?\s*(?:points?|pts?\.?|puntos?|%)?\s*[)\]]$/iu;
const before = /^(?:\d{1,2}|[([]\d{1,2}[)\]])\s*[-–—:=.]\s*\p{Lu}.{1,60}$/u;

/** What ends, or begins, with points: where several stand beside each other they are levels, whatever they are called. */
export const scoredLabel: VocabularyRule<true> = {
  id: 'scoredLabel',
  find(text) {
    const words = text.trim();
    return words.length <= 120 && (scored.test(words) || before.test(words)) ? true : null;
  },
  cases: [
    ['Demonstrates competency at expected level (2)', true],
    ['Sobre lo esperado (4 puntos)', true],
    ['3 – Consistently shown', true],
    ['4: Siempre', true],
    ['Competency', null],
    ['(see page 3)', null],
    ['2026', null],
  ],
};
