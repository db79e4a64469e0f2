import { i18n } from '#i18n';
import type { Program } from '@/lib/model/program';
import type { Demand, Requirement } from '@/lib/model/requirement';

const kinds = {
  overview: 'workspace.kindOverview',
  artifact: 'workspace.kindArtifact',
  reflection: 'workspace.kindReflection',
} as const satisfies Record<Requirement['kind'], string>;

const demands = {
  none: 'workspace.demandNone',
  label: 'workspace.demandLabel',
  rationale: 'workspace.demandRationale',
} as const satisfies Record<Demand, string>;

export const kindInWords = (kind: Requirement['kind']): string => i18n.t(kinds[kind]);

export const demandInWords = (demand: Demand): string => i18n.t(demands[demand]);

/** Which of its credentials a program asks for. */
export const ruleSentence = ({ rule }: Program): string =>
  rule.type === 'all' ? i18n.t('workspace.ruleAll') : i18n.t('workspace.ruleChoose', [rule.count]);
