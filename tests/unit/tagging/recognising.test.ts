import { expect, test } from 'vitest';
import type { Located } from '@/lib/documents/document';
import { sketchOf } from '@/lib/documents/sketch';
import type { AlikeArtifact } from '@/lib/model/alike';
import type { DocumentIdentity } from '@/lib/model/artifact';
import { newArtifactId } from '@/lib/model/ids';
import type { Passage } from '@/lib/model/passage';
import { isSurely, recogniseAmong } from '@/lib/tagging/recognising';
import { passageIn } from '@/tests/support/sample-page';

const handIn = 'Please hand in your worksheet before Friday noon, signed.';
const frog = `Section 1\nThe frog jumps into the pond at dusk.\n${handIn}`;
const crane = `Section 2\nA crane stands still beside the reeds.\n${handIn}`;

const identity = (title = 'Ponds'): DocumentIdentity => ({ kind: 'web', title, url: 'u', aliases: ['u'] });

interface Stored {
  text: string;
  quotes: string[];
  likeness: AlikeArtifact['likeness'];
  title?: string;
  hasSketch?: boolean;
}

function stored({ text, quotes, likeness, title, hasSketch = true }: Stored): AlikeArtifact {
  const sketch = hasSketch ? { sketch: sketchOf(text) } : {};
  const artifact = {
    ...identity(title),
    ...sketch,
    id: newArtifactId(),
    requirementIds: [],
    createdAt: 0,
    updatedAt: 0,
  };
  return { artifact, likeness, passages: quotes.map((quote) => passageIn(text, quote)) };
}

function reading(text: string) {
  return {
    sketch: async () => sketchOf(text),
    describe: async (start: number, end: number) => passageIn(text, text.slice(start, end)),
    async *locate(passages: readonly Passage[]): AsyncIterable<Located> {
      for (const { id: passageId, quote } of passages) {
        const start = text.indexOf(quote);
        if (start < 0) yield { status: 'lost', passageId };
        else yield { status: 'exact', passageId, start, end: start + quote.length, quote };
      }
    },
  };
}

const among = (alike: AlikeArtifact[], text: string, title?: string) =>
  recogniseAmong(alike, identity(title), reading(text), new AbortController().signal);

test('a page under another login is known again by what stands on it', async () => {
  const alike = stored({ text: frog, quotes: [handIn], likeness: 'login' });
  expect(await among([alike], frog)).toBe(alike.artifact);
});

test.each(['login', 'unclear'] as const)(
  'a page is not taken for another that has the same sentence (%s)',
  async (likeness) => {
    expect(await among([stored({ text: frog, quotes: [handIn], likeness })], crane)).toBeNull();
  },
);

test('one that differs in who knows what has to look the same, and to have the same title', async () => {
  const text = Array.from({ length: 40 }, (_, line) => `Line ${line}`).join('\n');
  const alike = stored({ text, quotes: ['Line 7'], likeness: 'unclear' });
  expect(await among([alike], text)).toBe(alike.artifact);
  expect(await among([alike], text, 'Frogs')).toBeNull();
  expect(await among([alike], `${text}\na\nb\nc`)).toBeNull();
});

test('a page with few of the passages is not the page', async () => {
  const edited = frog.replace('jumps', 'leaps').replace('Friday', 'Monday');
  const quotes = ['The frog jumps into the pond', 'before Friday noon', 'Section 1'];
  expect(await among([stored({ text: frog, quotes, likeness: 'same' })], edited)).toBeNull();
});

test('of several, it is the one that it resembles most', async () => {
  const [one, other] = [frog, crane].map((text) => stored({ text, quotes: [handIn], likeness: 'login' }));
  if (!one || !other) throw new Error('unreachable');
  expect(await among([one, other], crane)).toBe(other.artifact);
  expect(await among([other, one], frog)).toBe(one.artifact);
});

test('what was stored without a sketch is known by all its passages in their surroundings', async () => {
  const old = { text: frog, quotes: [handIn], likeness: 'login', hasSketch: false } as const;
  const alike = stored({ ...old, quotes: [handIn] });
  expect(await among([alike], frog)).toBe(alike.artifact);
  expect(await among([stored({ ...old, quotes: [handIn] })], crane)).toBeNull();
  expect(await among([stored({ ...old, quotes: [handIn], likeness: 'unclear' })], frog)).toBeNull();
});

test('a page for logging in under the same address is not surely the document', () => {
  const { artifact } = stored({ text: frog, quotes: [handIn], likeness: 'same' });
  expect(isSurely(artifact, { ...identity('Log in'), sketch: sketchOf('Name\nPassword') })).toBe(false);
  expect(isSurely(artifact, { ...identity('Log in'), sketch: sketchOf(frog) })).toBe(true);
  expect(isSurely(artifact, { ...identity('(3) Ponds'), sketch: sketchOf('Name\nPassword') })).toBe(true);
});

test('a page on which nothing is tagged is known by nothing', async () => {
  expect(await among([stored({ text: frog, quotes: [], likeness: 'same' })], frog)).toBeNull();
});

test('half of the passages are enough where the page looks the same, fewer are not', async () => {
  const text = Array.from({ length: 40 }, (_, line) => `Line number ${line} says so`).join('\n');
  const edited = text.replace('number 3 says', 'number 3 said').replace('number 5 says', 'number 5 said');
  const [here, gone] = [['number 7 says'], ['number 3 says', 'number 5 says']];
  const known = (quotes: string[]) => among([stored({ text, quotes, likeness: 'same' })], edited);
  expect(await known([...here, ...gone.slice(0, 1)])).not.toBeNull();
  expect(await known([...here, ...gone])).toBeNull();
});

test('what is lost is surely lost on a page with another title only where enough of its lines are there', () => {
  const lines = Array.from({ length: 40 }, (_, line) => `Line number ${line} says so`);
  const { artifact } = stored({ text: lines.join('\n'), quotes: [], likeness: 'same' });
  const shown = (rest: number) => ({
    ...identity('Log in'),
    sketch: sketchOf([...lines.slice(0, rest), ...lines.slice(rest).map((line) => `${line} elsewhere`)].join('\n')),
  });
  expect(isSurely(artifact, shown(30))).toBe(true);
  expect(isSurely(artifact, shown(4))).toBe(false);
});
