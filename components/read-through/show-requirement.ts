import type { RequirementId } from '@/lib/model/ids';
import { elementIdOf } from './requirement-name';

/** Goes to a requirement on the page, with the focus at its title, so that reading goes on there. */
export function showRequirement(id: RequirementId): void {
  const heading = document.getElementById(elementIdOf(id));
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}
