import type { RequirementId } from '@/lib/model/ids';
import type { Requirement } from '@/lib/model/requirement';

/** The code and the title, or which of the two there is. */
export const requirementName = ({ code, title }: Pick<Requirement, 'code' | 'title'>): string =>
  [code, title].filter((part) => part !== '').join(' ');

/** Of the element that a requirement is on the page. */
export const elementIdOf = (id: RequirementId): string => `requirement-${id}`;
