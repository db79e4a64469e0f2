import { between, type Random } from './random';

const otherWords = ['often', 'several', 'carefully', 'students', 'another', 'together', 'simple', 'later'];

/** The passage after light editing: one or two of its inner words are replaced, left out, or have one put before them. */
export function editLightly(passage: string, random: Random): string {
  const parts = passage.split(/(\s+)/);
  const words = parts.flatMap((part, at) =>
    at % 2 === 0 && at > 0 && at < parts.length - 1 && part !== '' ? [at] : [],
  );
  const edits = Math.min(words.length, between(random, 1, 3));
  for (let edit = 0; edit < edits; edit += 1) {
    const [at] = words.splice(between(random, 0, words.length), 1);
    if (at === undefined) break;
    const other = otherWords[between(random, 0, otherWords.length)] ?? '';
    const word = parts[at] ?? '';
    const kind = between(random, 0, 3);
    if (kind === 0) parts[at] = other === word ? `${word}s` : other;
    else if (kind === 1) parts.splice(at, 2, '', '');
    else parts[at] = `${other} ${word}`;
  }
  return parts.join('');
}
