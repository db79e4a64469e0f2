import type { Indicator, Level } from '@/lib/model/indicator';

/** The level that a reason is written for: the lowest that is enough, or the best where none is. */
export function aimedLevel({ levels }: Pick<Indicator, 'levels'>): Level | null {
  const upwards = levels.toSorted((one, other) => one.order - other.order);
  return upwards.find(({ passes }) => passes) ?? upwards.at(-1) ?? null;
}
