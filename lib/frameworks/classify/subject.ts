import { levelLabel } from '@/lib/frameworks/vocabulary/level-label';

/** Labels of levels without the word that all share: "Positive Content", "Content Opportunities" are about content. */
export function withoutSubject(headers: readonly string[]): { subject: string; labels: string[] } | null {
  const [first = '', ...others] = headers;
  if (others.length === 0) return null;
  for (const word of first.split(/\s+/)) {
    if (word.length < 3 || levelLabel.find(word) !== null) continue;
    const labels = headers.map((header) => without(header, word));
    const known = labels.filter((label) => label !== null && levelLabel.find(label) !== null);
    if (labels.every((label) => label !== null && label !== '') && known.length * 2 >= labels.length) {
      return { subject: word, labels: labels.flatMap((label) => label ?? []) };
    }
  }
  return null;
}

function without(header: string, word: string): string | null {
  const words = header.split(/\s+/);
  const at = words.findIndex((each) => each.toLowerCase() === word.toLowerCase());
  return at < 0 ? null : words.toSpliced(at, 1).join(' ');
}
