import type { Span } from '@/lib/model/asked-for';

/** How much is asked for in all: at least so much, and at most, or null where some part has no bound. */
export interface Amount {
  least: number;
  most: number | null;
}

export const amountOf = ({ least, most }: Span): Amount => ({ least: least ?? 0, most: most ?? null });

/** All of them together. Null where there is none. */
export function sumOf(amounts: readonly Amount[]): Amount | null {
  if (amounts.length === 0) return null;
  return amounts.reduce((sum, { least, most }) => ({
    least: sum.least + least,
    most: sum.most === null || most === null ? null : sum.most + most,
  }));
}

/** So many of them together: at least the smallest, at most the largest. Null where none of them says how much. */
export function sumOfSome(amounts: readonly (Amount | null)[], count: number): Amount | null {
  if (amounts.every((amount) => amount === null)) return null;
  const known = amounts.map((amount) => amount ?? { least: 0, most: 0 });
  const least = known.map((amount) => amount.least).sort((one, other) => one - other);
  const most = known.map((amount) => amount.most ?? Infinity).sort((one, other) => other - one);
  const largest = total(most.slice(0, count));
  return { least: total(least.slice(0, count)), most: largest === Infinity ? null : largest };
}

const total = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0);
