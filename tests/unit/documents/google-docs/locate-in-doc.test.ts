import { expect, test } from 'vitest';
import { describeQuote } from '@/lib/anchoring';
import { locateInDoc } from '@/lib/documents/google-docs/locate-in-doc';
import { spanOfQuote } from '@/lib/documents/google-docs/selection/span-of-quote';
import { inTab, tabOf } from '@/lib/documents/google-docs/tab-fragment';
import { Places } from '@/lib/documents/google-docs/text/places';
import { isPlausible } from '@/lib/documents/google-docs/text/plausible';
import { TextVersion } from '@/lib/documents/google-docs/text/text-version';
import { newPassageId } from '@/lib/model/ids';
import type { Passage } from '@/lib/model/passage';

const text = 'Learners talk in pairs before they answer.\nThey show with cards which answer they hold to be right.\n';

function quoted(exact: string, at = text.indexOf(exact)): Passage {
  const { prefix, suffix, start, end } = describeQuote(text, at, at + exact.length);
  const selectors = [
    { type: 'TextQuoteSelector', exact, prefix, suffix },
    { type: 'TextPositionSelector', start, end },
  ] as const;
  return { id: newPassageId(), quote: exact, selectors: [...selectors] };
}

async function located(passages: Passage[], version: TextVersion, change: object = {}) {
  const { signal } = new AbortController();
  const found = [];
  const around = { version, places: new Places(), isWhole: true, from: 0, signal, ...change };
  for await (const each of locateInDoc(passages, around)) found.push(each);
  return found;
}

const version = new TextVersion(text, 't.0', true);

test('a passage stands where it stood, moves with the text, and is lost where it is in none of it', async () => {
  const passage = quoted('show with cards');
  const start = text.indexOf('show with cards');
  expect(await located([passage], version)).toMatchObject([{ status: 'exact', start, quote: 'show with cards' }]);
  const later = new TextVersion(`A new beginning.\n${text}`, 't.0', true);
  expect(await located([passage], later)).toMatchObject([{ status: 'exact', start: start + 17, end: start + 32 }]);
  const without = new TextVersion('Nothing of that kind is written in this document any more.', 't.0', true);
  expect(await located([passage], without)).toEqual([{ status: 'lost', passageId: passage.id }]);
  // Where only a part of the text is known it may be in the rest.
  expect(await located([passage], without, { isWhole: false })).toEqual([
    { status: 'elsewhere', passageId: passage.id },
  ]);
});

test('a passage of another tab is elsewhere, though the same words stand here', async () => {
  const there = inTab(quoted('show with cards'), 't.1');
  expect([tabOf(there), tabOf(inTab(quoted('pairs'), 't.0')), tabOf(quoted('pairs'))]).toEqual(['t.1', 't.0', null]);
  expect(await located([there], version)).toEqual([{ status: 'elsewhere', passageId: there.id }]);
  expect(await located([inTab(quoted('show with cards'), 't.0')], version)).toMatchObject([{ status: 'exact' }]);
});

test('a passage that was edited is sought where it was, and not among words like it far off', async () => {
  const places = new Places();
  const passage = quoted('They show with cards which answer they hold to be right.');
  await located([passage], version, { places });
  const edited = text.replace('with cards which', 'with small cards which');
  const now = new TextVersion(`${edited}${'Other words. '.repeat(80)}`, 't.0', true);
  const [found] = await located([passage], now, { places });
  expect(found).toMatchObject({ status: 'changed', quote: expect.stringContaining('with small cards') });
});

test('nothing more is told once nobody waits for it', async () => {
  const all = ['talk in pairs', 'show with cards'].map((words) => quoted(words));
  expect(await located(all, version, { signal: AbortSignal.abort() })).toHaveLength(1);
});

test('what was copied stands at its copy nearest to where it was seen', () => {
  const twice = new TextVersion(
    'To plan. And then some more of this.\nTo plan.\nAnd once again: to plan.',
    't.0',
    true,
  );
  const last = twice.text.indexOf('To plan.', 5);
  expect(spanOfQuote(twice, 'To plan.', 2, 0)).toEqual({ start: 0, end: 8 });
  expect(spanOfQuote(twice, 'To  plan.', last + 1, 0)).toEqual({ start: last, end: last + 8 });
  expect(spanOfQuote(twice, 'To plan.', null, 0)).toEqual({ start: 0, end: 8 });
  expect(spanOfQuote(twice, 'To plan.', null, 1)?.start).toBe(last);
  expect(spanOfQuote(twice, 'To play.', null, 0)).toBeNull();
});

test('a text is believed where enough of what the pages show is in it, or where they show too little to tell', () => {
  const box = { left: 0, top: 0, right: 1, bottom: 1 };
  const page = (...texts: string[]) => ({
    pieces: texts.map((each) => ({ text: each, box, runs: [{ text: each, box }] })),
  });
  const [shown, strange] = ['Learnerstalkinpairs', 'Somethingelsealtogether'];
  expect(isPlausible(version, [page(shown)])).toBe(true);
  expect(isPlausible(version, [page(strange)])).toBe(false);
  expect(isPlausible(version, [page(shown, strange, strange)])).toBe(true);
  expect(isPlausible(version, [page(shown, strange, strange, strange)])).toBe(false);
  expect(isPlausible(version, [page('Else')])).toBe(true);
  expect(isPlausible(version, [])).toBe(true);
});
