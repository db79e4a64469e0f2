import { isOneOf, type VocabularyRule } from './rule';

/** What stands before the rules without which an artifact comes back unread. */
export const checksHead: VocabularyRule<true> = {
  id: 'checksHead',
  find: isOneOf(
    /^(?:pre[- ]?assessment checks?(?: indicators?)?|pre[- ]?checks?|completion (?:indicators?|checks?|checklist)|completeness (?:check|indicators?)|submission checklist|checklist|(?:indicadores? de )?verificaci[oó]n previa|comprobaci[oó]n previa|indicadores? de (?:cumplimiento|completitud)|lista de (?:verificaci[oó]n|comprobaci[oó]n))$/,
  ),
  cases: [
    ['Pre-assessment Check', true],
    ['Pre-Assessment Checks:', true],
    ['Completion Indicators (all must be met)', true],
    ['Lista de verificación', true],
    ['Check Your Readiness', null],
    ['Competency Indicators', null],
  ],
};
