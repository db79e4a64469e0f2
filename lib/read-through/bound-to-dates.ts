import type { Due } from '@/lib/model/asked-for';
import type { Requirement } from '@/lib/model/requirement';
import type { ProgramParts } from './program-parts';
import { askedRequirements } from './requirement-parts';

export interface BoundToDate {
  requirement: Requirement;
  due: Due;
}

/** What has a date: first what has one in the calendar, by the last day, then what has so many days. */
export function boundToDates(parts: ProgramParts): BoundToDate[] {
  return askedRequirements(parts)
    .flatMap(({ requirement }) => (requirement.due ? [{ requirement, due: requirement.due }] : []))
    .sort((one, other) => {
      const [first, second] = [lastDayOf(one.due), lastDayOf(other.due)];
      if (first !== null && second !== null) return first < second ? -1 : first > second ? 1 : 0;
      if (first !== null || second !== null) return first === null ? 1 : -1;
      return daysOf(one.due) - daysOf(other.due);
    });
}

const lastDayOf = (due: Due): string | null => (due.type === 'day' ? due.day : due.type === 'window' ? due.to : null);
const daysOf = (due: Due): number => (due.type === 'days' ? due.days : 0);
