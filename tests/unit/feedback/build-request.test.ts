import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { buildRequest } from '@/lib/feedback/build-request';
import { digestOf, RequestPackage } from '@/lib/feedback/package';
import type { TagId } from '@/lib/model/ids';
import { cellAt, draft, indicators, own, passage, subjects } from './asked';

const asIs = (text: string) => text;
const tagIds = (...places: number[]) => places.map((place) => `tag-${place}` as TagId);

test('what is built is a request that a reader takes', () => {
  const asked = draft([{ tagIds: tagIds(0) }, { cells: [cellAt(3)] }, { tagIds: tagIds(1, 2), stem: 'stronger' }]);
  const { request } = buildRequest(asked, subjects(), own, asIs);
  const read = v.parse(RequestPackage, { format: 'proofmark-request', version: 1, request, pictures: [] });
  expect(read.request).toEqual(request);
});

test('only what is asked about is in it: no other passage, artifact, indicator, and no id or address of the device', () => {
  const all = subjects(6);
  const { request } = buildRequest(draft([{ tagIds: tagIds(1) }, { cells: [cellAt(4)] }]), all, own, asIs);
  const sent = JSON.stringify(request);
  for (const place of [0, 2, 3, 4, 5]) {
    for (const words of [`Quote ${place}.`, `Because ${place}.`, `Artifact ${place}`, `Before ${place}.`]) {
      expect(sent).not.toContain(words);
    }
  }
  for (const { indicator, cell } of indicators) {
    const isAsked = [cellAt(1), cellAt(4)].some((asked) => asked.indicatorId === cell.indicatorId);
    if (!isAsked) expect(sent).not.toContain(indicator.text);
  }
  for (const own of ['tag-', 'passage-', 'sample.', 'school.example']) expect(sent).not.toContain(own);
  expect(sent).toContain('Quote 1.');
  expect(request.indicators).toHaveLength(2);
});

test('addresses go along only where the person lets them, and only those of the web', () => {
  const asked = { ...draft([{ tagIds: tagIds(0, 1) }]), addresses: true };
  const all = subjects();
  const local = new Map(all.passages).set('tag-1' as TagId, { ...passage(1), url: 'file:///home/ada/plan.html' });
  const { request } = buildRequest(asked, { ...all, passages: local }, own, asIs);
  expect(request.passages.map(({ address }) => address)).toEqual(['https://school.example/artifact-0', null]);
});

test('a question about an indicator of a passage asks about that one alone', () => {
  const two = { ...passage(0), cells: [cellAt(0), cellAt(1)] };
  const all = subjects();
  const with2 = { ...all, passages: new Map(all.passages).set('tag-0' as TagId, two) };
  const { request, subjects: here } = buildRequest(
    draft([{ tagIds: tagIds(0), cells: [cellAt(1)] }]),
    with2,
    own,
    asIs,
  );
  expect(request.passages[0]?.indicatorIds).toEqual(['i1']);
  expect(here.indicators).toEqual([{ reference: 'i1', cell: cellAt(1) }]);
});

test('what is hidden is hidden in every text that a person wrote or selected', () => {
  const asked = { ...draft([{ tagIds: tagIds(0), text: 'Is Maria clear?' }]), note: 'Maria said so.' };
  const all = subjects();
  const named = {
    ...passage(0),
    title: 'Maria',
    prefix: 'Maria ',
    quote: 'x Maria',
    suffix: ' Maria',
    rationale: 'Maria',
  };
  const { request } = buildRequest(asked, { ...all, passages: new Map([['tag-0' as TagId, named]]) }, own, (text) =>
    text.replaceAll('Maria', '[name]'),
  );
  expect(JSON.stringify(request)).not.toContain('Maria');
});

test('a question without words is not asked, and one whose subject is gone is asked as it is', () => {
  const { request } = buildRequest(
    draft([{ text: '  ' }, { tagIds: tagIds(99), text: 'Still?' }]),
    subjects(),
    own,
    asIs,
  );
  expect(request.questions).toEqual([{ id: 'q1', stem: 'shows', text: 'Still?', passageIds: [], indicatorIds: [] }]);
});

test('whatever a page or a person put into it, a reader takes it and works out the same digest', () => {
  const text = fc.string({ unit: 'binary', maxLength: 300 });
  fc.assert(
    fc.property(text, text, text, text, (quote, prefix, note, asking) => {
      const asked = { ...draft([{ tagIds: tagIds(0), text: `a${asking}` }]), note, from: note };
      const odd = { ...passage(0), quote, prefix, rationale: quote, title: prefix };
      const all = { ...subjects(), passages: new Map([['tag-0' as TagId, odd]]) };
      const { request } = buildRequest(asked, all, own, asIs);
      const read = v.parse(RequestPackage, { format: 'proofmark-request', version: 1, request, pictures: [] });
      expect(read.request).toEqual(request);
      expect(digestOf(read.request)).toBe(digestOf(request));
    }),
  );
});
