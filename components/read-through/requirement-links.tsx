import type { RequirementId } from '@/lib/model/ids';
import type { Requirement } from '@/lib/model/requirement';
import { RequirementLink } from './requirement-link';

interface Props {
  requirements: readonly Requirement[];
  hrefOf: (id: RequirementId) => string;
  isShort?: boolean;
}

/** Requirements in a sentence. */
export function RequirementLinks({ requirements, ...shared }: Props) {
  return (
    <>
      {requirements.map((requirement, place) => (
        <span key={requirement.id}>
          {place > 0 && ', '}
          <RequirementLink requirement={requirement} {...shared} />
        </span>
      ))}
    </>
  );
}
