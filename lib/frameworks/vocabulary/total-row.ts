import { isOneOf, type VocabularyRule } from './rule';

/** What begins rows of sums, which say nothing. */
export const totalRow: VocabularyRule<true> = {
  id: 'totalRow',
  find: isOneOf(
    /^(?:(?:sub)?total(?: (?:score|points))?|overall (?:score|rating)|score|points|average|grade|puntuaci[oó]n(?: total)?|total (?:de )?puntos|nota(?: final)?|calificaci[oó]n(?: final)?|puntaje(?: total)?)$/,
  ),
  cases: [
    ['Total points', true],
    ['Puntuación total', true],
    ['Totally engaged', null],
  ],
};
