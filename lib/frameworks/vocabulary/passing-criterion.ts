import type { VocabularyRule } from './rule';

const said =
  /^[\s•*]*(?:passing(?: (?:criteri(?:on|a)|score|response))?|pass|to pass|aprobado|criterios? (?:de aprobaci[oó]n|para aprobar))\s*[:–—]\s*(\S.{9,})$/is;

/** What has to be so for a part to pass, in a sentence after the word. */
export const passingCriterion: VocabularyRule<string> = {
  id: 'passingCriterion',
  find: (text) => said.exec(text)?.[1]?.trim() ?? null,
  cases: [
    ['Passing: Responses justify the choice of this credential.', 'Responses justify the choice of this credential.'],
    ['Criterios para aprobar: La respuesta cita evidencias.', 'La respuesta cita evidencias.'],
    ['Passing the ball: a lesson', null],
    ['To earn this, you need a passing score.', null],
  ],
};
