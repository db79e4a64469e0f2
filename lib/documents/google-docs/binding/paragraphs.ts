import type { Squeezed } from '@/lib/documents/google-docs/text/squeezed';

/** Whether a paragraph of the text, or a cell or a line of it, ends before this place of the squeezed text. */
export function breaksBefore(text: string, { origins }: Squeezed, at: number): boolean {
  if (at <= 0 || at >= origins.length - 1) return true;
  const gap = text.slice((origins[at - 1] ?? 0) + 1, origins[at]);
  return gap.includes('\n');
}
