import { isOneOf, type VocabularyRule } from './rule';

/** What stands before what is to be done. */
export const directionsHead: VocabularyRule<true> = {
  id: 'directionsHead',
  find: isOneOf(
    /^(?:directions?|instructions?|task|what to do|how to|steps|guidelines|description|to submit|submit|materials?(?: needed)?|templates?|due|instrucciones|indicaciones|pasos|qu[eé] hacer|descripci[oó]n|directrices|plantillas?|entregar?)$/,
  ),
  cases: [
    ['Directions:', true],
    ['Instructions', true],
    ['Instrucciones', true],
    ['Directional hypotheses', null],
  ],
};
