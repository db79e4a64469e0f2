import type { VocabularyRule } from './rule';

/** That an indicator is shown by the annotations themselves. */
export const aboutAnnotations: VocabularyRule<true> = {
  id: 'aboutAnnotations',
  find: (text) =>
    /^\W*(?:the |all |las |todas las )?(?:annotations?|anotaci(?:ón|ones))\b/i.test(text.slice(0, 60)) ? true : null,
  cases: [
    ['Annotations explain why each move was chosen', true],
    ['Las anotaciones nombran la evidencia', true],
    ['The plan is annotated', null],
  ],
};
