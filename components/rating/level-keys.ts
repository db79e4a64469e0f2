import type { Level } from '@/lib/model/indicator';
import { takesLetters } from '@/lib/own-pages/takes-text';

/** The level that a digit stands for, from 1 on; null for other keys, and where what is typed is text. */
export function levelOfKey(event: KeyboardEvent, levels: readonly Level[]): Level | null {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented) return null;
  if (!/^[1-9]$/.test(event.key) || takesLetters(event.target)) return null;
  return levels[Number(event.key) - 1] ?? null;
}
