import { isOneOf, type VocabularyRule } from './rule';

/** What stands before the indicators themselves. */
export const indicatorsHead: VocabularyRule<true> = {
  id: 'indicatorsHead',
  find: isOneOf(
    /^(?:competency indicators?|(?:quality|success|performance|assessment|evaluation|scoring|passing|rubric) (?:indicators?|criteria)|indicators?|criteria|criterion|rubric|(?:scoring )?rubrics?|criteria for success|look[- ]fors|indicadores?(?: de (?:competencia|calidad|desempe[nñ]o|logro|evaluaci[oó]n))?|criterios?(?: de (?:evaluaci[oó]n|calidad|[eé]xito))?|r[uú]brica)$/,
  ),
  cases: [
    ['Competency Indicators', true],
    ['Evaluation criteria:', true],
    ['Indicadores de competencia', true],
    ['Criterios de evaluación', true],
    ['Pre-assessment Check', null],
    ['Criteria for choosing a text', null],
  ],
};
