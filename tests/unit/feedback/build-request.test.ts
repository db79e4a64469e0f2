import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { buildRequest } from '@/lib/feedback/build-request';
import {
  checkReply,
  codeInMessage,
  digestOf,
  packageLimits,
  RequestPackage,
  readPackage,
  toCode,
} from '@/lib/feedback/package';
import { masked } from '@/lib/feedback/private-details';
import type { RequestSubjects } from '@/lib/feedback/subjects';
import { cellKey } from '@/lib/model/cell';
import type { LevelId, TagId } from '@/lib/model/ids';
import { noAnswer } from '@/lib/reviewing/answered';
import { replyOf } from '@/lib/reviewing/reply-of';
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

test('reasons of single indicators go along after that of the passage, but for what is not asked about or only thought of', () => {
  const reasons = ['They all hold up a card.', 'Not asked about.', 'Only a thought.'];
  const cells = reasons.map((reason, place) => ({
    ...cellAt(place),
    reason,
    ...(place === 2 && { isCandidate: true as const }),
  }));
  const all = subjects();
  const many = { ...all, passages: new Map(all.passages).set('tag-0' as TagId, { ...passage(0), cells }) };
  const item = { tagIds: tagIds(0), cells: [cellAt(0), cellAt(2)] };
  const { request } = buildRequest(draft([item]), many, own, (text) => text.replaceAll('card', '***'));
  const code = indicators[0]?.indicator.code;
  expect(request.passages[0]?.rationale).toBe(`Because 0.\n\n${code}: They all hold up a ***.`);
});

test('a passage without an indicator yet can be asked about', () => {
  const all = subjects();
  const undecided = { ...all, passages: new Map(all.passages).set('tag-0' as TagId, { ...passage(0), cells: [] }) };
  const { request } = buildRequest(draft([{ tagIds: tagIds(0) }]), undecided, own, asIs);
  const read = v.parse(RequestPackage, { format: 'proofmark-request', version: 1, request, pictures: [] });
  expect(read.request).toMatchObject({ indicators: [], passages: [{ indicatorIds: [], rationale: 'Because 0.' }] });
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

test('what is asked about twice goes along once, and a question names it once', () => {
  const twice = { tagIds: tagIds(0, 0), cells: [cellAt(1), cellAt(1)] };
  const { request, subjects: here } = buildRequest(draft([twice, { tagIds: tagIds(0) }]), subjects(), own, asIs);
  expect(request.passages.map(({ id }) => id)).toEqual(['p1']);
  expect(request.indicators.map(({ id }) => id)).toEqual(['i1', 'i2']);
  expect(request.questions.map(({ passageIds, indicatorIds }) => [passageIds, indicatorIds])).toEqual([
    [['p1'], ['i1']],
    [['p1'], []],
  ]);
  expect(here.passages).toEqual([{ reference: 'p1', tagId: 'tag-0' }]);
});

test('what is asked about again and again takes no room from what comes after it', () => {
  const again = Array.from({ length: packageLimits.items }, () => ({ tagIds: tagIds(0) }));
  const { request } = buildRequest(draft([...again, { tagIds: tagIds(1) }]), subjects(), own, asIs);
  expect(request.passages.map(({ quote }) => quote)).toEqual(['Quote 0.', 'Quote 1.']);
});

test('levels go along in their order', () => {
  const [subject] = indicators;
  if (!subject) throw new Error('no indicator');
  const level = (order: number) => ({
    id: `level-${order}` as LevelId,
    label: `Level ${order}`,
    order,
    passes: true,
    description: '',
  });
  const indicator = { ...subject.indicator, levels: [level(2), level(0), level(1)] };
  const all = { ...subjects(), indicators: new Map([[cellKey(subject.cell), { ...subject, indicator }]]) };
  const { request } = buildRequest(draft([{ cells: [subject.cell] }]), all, own, asIs);
  expect(request.indicators[0]?.levels.map(({ label }) => label)).toEqual(['Level 0', 'Level 1', 'Level 2']);
});

test('more than a reader takes is cut off, wherever it stands, and what is left is taken', () => {
  const many = packageLimits.items + 1;
  const long = 'x'.repeat(packageLimits.quote + 1);
  const [subject] = indicators;
  if (!subject) throw new Error('no indicator');
  const levels = Array.from({ length: packageLimits.levels + 1 }, (_, order) => ({
    id: `level-${order}` as LevelId,
    label: long,
    order,
    passes: true,
    description: long,
  }));
  const indicator = { ...subject.indicator, code: long, text: long, levels };
  const longPassage = (place: number) => ({
    ...passage(place),
    title: long,
    where: long,
    prefix: long,
    quote: long,
    suffix: long,
    rationale: long,
    cells: [subject.cell],
    url: `https://school.example/${long}`,
  });
  const all: RequestSubjects = {
    passages: new Map(tagIds(...Array(many).keys()).map((id, place) => [id, longPassage(place)])),
    indicators: new Map([[cellKey(subject.cell), { ...subject, indicator, requirement: long, credential: long }]]),
  };
  const asked = draft([{ tagIds: [...all.passages.keys()], text: long }]);
  const whole = { ...asked, from: long, to: long, note: long, addresses: true };
  const { request } = buildRequest(whole, all, own, asIs);
  const read = v.parse(RequestPackage, { format: 'proofmark-request', version: 1, request, pictures: [] });
  expect(read.request.passages).toHaveLength(packageLimits.items);
  expect(read.request.indicators[0]?.levels).toHaveLength(packageLimits.levels);
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

const masks = [{ text: 'Maria Garcia', kind: 'name' as const }];
const hideMaria = (text: string) =>
  masked(text, masks, { name: '[name]', email: '[e-mail]', phone: '[number]', id: '[ID]' });

test('a masked name is in no field of the request, nor over the edge of two', () => {
  const [subject] = indicators;
  if (!subject) throw new Error('no indicator');
  const named = {
    ...passage(0),
    title: 'MariaGarcia_lesson.pdf',
    url: 'https://school.example/Maria%20Garcia.pdf',
    where: 'Page Maria Garcia',
    prefix: 'Then Maria ',
    quote: 'Gar\u00adcia wrote. Then Maria',
    suffix: ' Garcia read.',
    rationale: 'Maria\u0000 Garcia shows it.',
    cells: [subject.cell],
  };
  const said = 'for Maria Garcia';
  const level = { id: 'a' as LevelId, label: said, order: 0, passes: true, description: said };
  const indicator = { ...subject.indicator, text: said, levels: [level] };
  const all: RequestSubjects = {
    passages: new Map([['tag-0' as TagId, named]]),
    indicators: new Map([[cellKey(subject.cell), { ...subject, indicator, requirement: said, credential: said }]]),
  };
  const asked = { ...draft([{ tagIds: tagIds(0), text: said }]), note: said, from: said, to: said, addresses: true };
  const { request } = buildRequest(asked, all, own, hideMaria);
  expect(JSON.stringify(request)).not.toMatch(/maria|garc|cia\b/i);
  expect(request.passages[0]).toMatchObject({ prefix: 'Then [name]', quote: ' wrote. Then [name]', suffix: ' read.' });
});

test('a login in an address stays here', () => {
  const asked = { ...draft([{ tagIds: tagIds(0) }]), addresses: true };
  const all = subjects();
  const secret = { ...passage(0), url: 'https://ada:secret@school.example/plan' };
  const passages = new Map(all.passages).set('tag-0' as TagId, secret);
  const { request } = buildRequest(asked, { ...all, passages }, own, asIs);
  expect(request.passages[0]?.address).toBe('https://school.example/plan');
});

test('a day that is none is not asked for', () => {
  const asked = { ...draft([{ tagIds: tagIds(0) }]), due: '20261-01-01' };
  expect(buildRequest(asked, subjects(), own, asIs).request.due).toBeNull();
});

/** Whatever a page may hold, halves of characters included. */
const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom('\ud83d', '\ude00', '\r\n', '\r', '\u0000', '\u202e', '\ufffd', '\ufdd0', 'e\u0301', '<', '😀'),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

test('whatever stands in request and reply, an honest reply is taken', async () => {
  await fc.assert(
    fc.asyncProperty(anyText, anyText, anyText, async (one, two, three) => {
      const asked = { ...draft([{ tagIds: tagIds(0), text: `a${one}` }]), note: two, from: three, to: one };
      const odd = { ...passage(0), quote: two, prefix: one, suffix: three, rationale: two, title: one, where: three };
      const all = { ...subjects(), passages: new Map([['tag-0' as TagId, odd]]) };
      const { request } = buildRequest(asked, all, own, asIs);
      const sent = await readPackage(
        JSON.stringify({ format: 'proofmark-request', version: 1, request, pictures: [] }),
      );
      if (sent.carried !== 'request') throw new Error('no request');
      const written = {
        reviewer: one,
        note: two,
        answers: { q1: { ...noAnswer, comment: three, suggestion: one } },
        remarks: [{ passageId: 'p1', quote: two, comment: three }],
      };
      const reply = replyOf(written, sent.package.request, 1_764_000_000_000);
      const back = await readPackage(`${codeInMessage('reply', await toCode(JSON.stringify(reply)))}`);
      if (back.carried !== 'reply') throw new Error('no reply');
      expect(back.package).toEqual(reply);
      expect(() => checkReply(back.package, request)).not.toThrow();
    }),
  );
});
