import type { RequirementId } from '@/lib/model/ids';
import type { Requirement } from '@/lib/model/requirement';
import { requirementName } from './requirement-name';
import { showRequirement } from './show-requirement';

interface Props {
  requirement: Requirement;
  hrefOf: (id: RequirementId) => string;
  /** Whether it goes by its code alone, where it has one. */
  isShort?: boolean;
}

/** Leads to a requirement on this page. */
export function RequirementLink({ requirement, hrefOf, isShort = false }: Props) {
  const name = requirementName(requirement);
  return (
    // An address that is there already leads nowhere by itself.
    <a href={hrefOf(requirement.id)} onClick={() => showRequirement(requirement.id)}>
      <bdi>{(isShort && requirement.code) || name}</bdi>
    </a>
  );
}
