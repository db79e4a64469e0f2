import { reasonsInOne } from '@/lib/model/tag';

interface Shown {
  code: string;
  text: string;
  /** Of this one alone; empty for none. */
  reason: string;
}

/** A passage, what it shows and why, as plain text for a message or a discussion. */
export function passageAsText(quote: string, shown: readonly Shown[], rationale: string): string {
  const indicators = shown.map(({ code, text }) => `${code} ${text}`.trim()).join('\n');
  return [`“${quote}”`, indicators, reasonsInOne(rationale, shown)].filter((part) => part !== '').join('\n\n');
}
