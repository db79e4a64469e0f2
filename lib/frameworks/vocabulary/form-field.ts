import { isOneOf, type VocabularyRule } from './rule';

/** What is to be filled in on a form beside a rubric, which says nothing of what is asked for. */
export const formField: VocabularyRule<true> = {
  id: 'formField',
  find: isOneOf(
    /^(?:(?:student|teacher|candidate|evaluator|assessor|observer|school|class|group|course)(?:'s)?(?: name)?|names?|dates?|activity|grade level|signatures?|(?:total )?score|total(?: points)?|comments?|remarks|observations?|notes?|actividad|nombres?(?: y apellidos)?|(?:nombre del )?(?:alumno|alumna|docente|grupo)|grupo|curso|fecha|firma|puntuaci[oó]n(?: total)?|nota(?: final)?|calificaci[oó]n|observaciones|comentarios)$/,
  ),
  cases: [
    ['Name', true],
    ['Puntuación', true],
    ['Observaciones:', true],
    ['Names sources', null],
    ['Vocabulario', null],
  ],
};
