import { expect, test } from 'vitest';
import { foundDetails } from '@/lib/asking/found-details';
import { buildRequest } from '@/lib/feedback/build-request';
import type { PackagedRequest } from '@/lib/feedback/package';
import type { TagId } from '@/lib/model/ids';
import { draft, own, subjects } from '../feedback/asked';

const about = { tagIds: ['tag-0' as TagId] };
const request = (change: Partial<PackagedRequest> = {}): PackagedRequest => {
  const built = buildRequest(draft([{ ...about, text: 'Is it shown?' }]), subjects(), own, (text) => text);
  return { ...built.request, ...change };
};
const names = ['Zorbina'];
const texts = (given: PackagedRequest) => foundDetails(given, names, []).map(({ text, count }) => [text, count]);

test('every text of a request is looked through, and what is found is counted once', () => {
  expect(foundDetails(null, names, [{ kind: 'name', text: 'Zorbina' }])).toEqual([]);
  expect(texts(request())).toEqual([]);
  expect(texts(request({ note: 'Zorbina asks.' }))).toEqual([['Zorbina', 1]]);
  const [passage] = request().passages;
  const [question] = request().questions;
  if (!passage || !question) throw new Error('nothing is asked');
  const fields = ['artifact', 'where', 'prefix', 'quote', 'suffix', 'rationale', 'address'] as const;
  for (const field of fields) {
    expect(texts(request({ passages: [{ ...passage, [field]: ' Zorbina ' }] })), field).toEqual([['Zorbina', 1]]);
  }
  expect(texts(request({ questions: [{ ...question, text: 'Does Zorbina see it?' }] }))).toEqual([['Zorbina', 1]]);
  expect(texts(request({ note: 'Zorbina, and Zorbina.', questions: [{ ...question, text: 'Zorbina?' }] }))).toEqual([
    ['Zorbina', 3],
  ]);
});

test('a name over the edge of a quote is found', () => {
  const [passage] = request().passages;
  if (!passage) throw new Error('nothing is asked');
  expect(texts(request({ passages: [{ ...passage, prefix: 'Then Zor', quote: 'bina speaks.' }] }))).toEqual([
    ['Zorbina', 1],
  ]);
});

test('the words around are shown, where it is found first', () => {
  const before = 'b'.repeat(40);
  const after = 'a'.repeat(40);
  const note = `${before} Zorbina ${after} Zorbina.`;
  const [found] = foundDetails(request({ note }), names, []);
  expect(found).toMatchObject({ kind: 'name', around: `${'b'.repeat(29)} Zorbina ${'a'.repeat(29)}` });
  expect(foundDetails(request({ note: 'Zorbina asks.' }), names, [])[0]?.around).toBe('Zorbina asks.');
});

test('half a sign at the edge of what is shown is none', () => {
  const note = `😀${'b'.repeat(28)} Zorbina`;
  expect(foundDetails(request({ note }), names, [])[0]?.around.isWellFormed()).toBe(true);
});

test('what is masked stays in the list, after what is there, so that it can be shown again', () => {
  const masks = [{ kind: 'name' as const, text: 'Maria' }];
  expect(
    foundDetails(request({ note: 'Zorbina asks.' }), names, masks).map(({ text, count }) => [text, count]),
  ).toEqual([
    ['Zorbina', 1],
    ['Maria', 0],
  ]);
});
