import { layOut } from '@/lib/highlights/layers';
import { askedName, changedName, currentName } from '@/lib/highlights/names';
import type { Painted } from './document';

/** The highlight names of each passage, in the order given: those of its slots, then what is said of the passage itself. */
export function markNames(painted: readonly Painted[]): string[][] {
  const ofSlots = layOut(painted.map(({ located, slots }) => ({ ...located, slots })));
  return painted.map(({ located, isAsked, current }, at) => {
    const marks = [isAsked && askedName, located.status === 'changed' && changedName, current && currentName];
    return [...(ofSlots[at] ?? []), ...marks.filter((name) => typeof name === 'string')];
  });
}
