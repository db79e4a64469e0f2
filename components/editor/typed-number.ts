import { limits } from '@/lib/model/limits';

/** A count as it was typed, or null where there is none. */
export function numberIn(text: string): number | null {
  if (text.trim() === '') return null;
  const number = Math.round(Number(text));
  return Number.isFinite(number) && number >= 0 ? Math.min(number, limits.count) : null;
}
