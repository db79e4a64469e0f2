/** A stretch of text that both versions have, or only the earlier or the later one. */
export interface Stretch {
  kind: 'kept' | 'removed' | 'added';
  text: string;
}

/** Pairs of words compared at most; beyond that what differs is shown as one stretch for another. */
const mostPairs = 1_000_000;

/** Whether only what stands around a passage has changed, and none of its words. */
export const saysTheSame = (before: string, after: string): boolean =>
  wordChanges(before, after).every(({ kind }) => kind === 'kept');

/**
 * What has changed between two versions of a text, word by word. Punctuation counts as words, white space as part of the
 * word before it. The kept and removed stretches make up the earlier text, the kept and added ones the later, white space
 * aside.
 */
export function wordChanges(before: string, after: string): Stretch[] {
  const old = tokens(before);
  const now = tokens(after);
  const start = old.findIndex((token, at) => !isSame(token, now[at]));
  const first = start < 0 ? Math.min(old.length, now.length) : Math.min(start, now.length);
  let last = 0;
  while (last < Math.min(old.length, now.length) - first && isSame(old.at(-1 - last), now.at(-1 - last))) last += 1;
  const middle = compare(old.slice(first, old.length - last), now.slice(first, now.length - last));
  const ends = { old: old.slice(old.length - last), now: now.slice(now.length - last) };
  return joined([
    ...old.slice(0, first).map((word, at) => kept(word, now[at])),
    ...middle,
    ...ends.old.map((word, at) => kept(word, ends.now[at])),
  ]);
}

/** A word or more of one kind. A kept one remembers the white space that followed it before. */
interface Change extends Stretch {
  space?: string;
}

const kept = (before: string, after = ''): Change => ({
  kind: 'kept',
  text: after,
  space: before.slice(before.trimEnd().length),
});

function isSame(one: string | undefined, other: string | undefined): boolean {
  return one?.trimEnd() === other?.trimEnd();
}

function tokens(text: string): string[] {
  const found: string[] = [];
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text)) {
    const last = found.at(-1);
    if (last !== undefined && segment.trim() === '') found[found.length - 1] = last + segment;
    else found.push(segment);
  }
  return found;
}

/** By the longest common subsequence: `common` holds its length for what is left from each pair of words on. */
function compare(old: readonly string[], now: readonly string[]): Change[] {
  const changes: Change[] = [];
  const width = now.length + 1;
  const knows = old.length * now.length <= mostPairs;
  const common = new Uint16Array(knows ? (old.length + 1) * width : 0);
  const left = (i: number, j: number): number => common[i * width + j] ?? 0;
  for (let i = old.length - 1; knows && i >= 0; i -= 1) {
    for (let j = now.length - 1; j >= 0; j -= 1) {
      common[i * width + j] = isSame(old[i], now[j])
        ? left(i + 1, j + 1) + 1
        : Math.max(left(i + 1, j), left(i, j + 1));
    }
  }
  let j = 0;
  for (const [i, text] of old.entries()) {
    while (knows && j < now.length && !isSame(text, now[j]) && left(i, j + 1) > left(i + 1, j)) {
      changes.push({ kind: 'added', text: now[j++] ?? '' });
    }
    if (knows && j < now.length && isSame(text, now[j])) changes.push(kept(text, now[j++]));
    else changes.push({ kind: 'removed', text });
  }
  return [...changes, ...now.slice(j).map((text): Stretch => ({ kind: 'added', text }))];
}

/** Neighbours of one kind as one; between two kept stretches all that was removed stands before what was added. */
function joined(changes: readonly Change[]): Stretch[] {
  const stretches: Change[] = [];
  for (const change of sorted(changes)) {
    const last = stretches.at(-1);
    if (last?.kind === change.kind) stretches[stretches.length - 1] = { ...change, text: last.text + change.text };
    else stretches.push(change);
  }
  return stretches.map(({ kind, text, space = '' }, at) => ({
    kind,
    // What was removed follows with the space that was there then.
    text: stretches[at + 1]?.kind === 'removed' ? text.trimEnd() + space : text,
  }));
}

function sorted(changes: readonly Change[]): Change[] {
  const inOrder: Change[] = [];
  let added: Change[] = [];
  for (const change of changes) {
    if (change.kind === 'added') added.push(change);
    else {
      if (change.kind === 'kept') {
        inOrder.push(...added);
        added = [];
      }
      inOrder.push(change);
    }
  }
  return [...inOrder, ...added];
}
