import { anchorQuote, describeQuote, indexText } from '@/lib/anchoring';
import { lesson, sentences } from './lesson';
import { numbersFrom, revised } from './revising';

/** Where passages of the lesson begin and end: sentences, pieces of them, several at once, and single words. */
function passages(next: () => number): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  const words = [...lesson.matchAll(/\S+/g)];
  for (const length of [1, 2, 3, 5, 8, 14, 30, 230]) {
    for (let times = 0; times < 14; times += 1) {
      const first = Math.floor(next() * (words.length - length));
      const last = words[first + length - 1];
      const start = words[first]?.index ?? 0;
      if (last) found.push({ start, end: last.index + last[0].length });
    }
  }
  let start = 0;
  for (const sentence of sentences) {
    found.push({ start, end: start + sentence.length });
    start += sentence.length + 1;
  }
  return found;
}

/** One line for each passage: what was sought, and where, how and how surely it was found in a revised lesson. */
export function answers(): string[] {
  const lines: string[] = [];
  for (const seed of [11, 23, 47]) {
    const next = numbersFrom(seed);
    const spans = passages(next);
    const text = revised(sentences, next);
    const index = indexText(text);
    for (const { start, end } of spans) {
      for (const forgets of [false, true]) {
        const described = describeQuote(lesson, start, end);
        const { exact, prefix, suffix } = described;
        const found = anchorQuote(
          index,
          forgets ? { exact, prefix: prefix.slice(-32), suffix: suffix.slice(0, 32) } : described,
        );
        const where = found ? `${found.start}-${found.end} ${found.status} ${found.score.toFixed(4)}` : 'lost';
        lines.push(`${seed} ${start}-${end}${forgets ? ' no position' : ''}: ${where}`);
      }
    }
  }
  return lines;
}
