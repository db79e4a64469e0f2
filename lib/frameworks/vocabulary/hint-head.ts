import { isOneOf, type VocabularyRule } from './rule';

/** What begins examples, which are no indicators. */
export const hintHead: VocabularyRule<true> = {
  id: 'hintHead',
  find: isOneOf(
    /^(?:(?:for )?examples?|e\.g|evidence examples?|sample evidence|look[- ]fors?|possible evidence|notes?|hints?|tips?|comments?|ejemplos?|por ejemplo|pistas?|notas?|evidencias posibles|observaciones)(?:$|[\s:.,].*)/,
  ),
  cases: [
    ['Example: a teacher greets each student', true],
    ['Examples', true],
    ['Ejemplo: saluda a cada estudiante', true],
    ['Exemplary', null],
    ['Notable', null],
  ],
};
