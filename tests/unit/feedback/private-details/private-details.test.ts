import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findPrivateDetails, type MaskWords, masked } from '@/lib/feedback/private-details';

const found = (text: string, names: string[] = []) =>
  findPrivateDetails(text, names).map(({ kind, text: words }) => [kind, words]);

test.each([
  ['Write to ada.reyes@school.example today.', [['email', 'ada.reyes@school.example']]],
  ['Student ID: 4711-22 is absent.', [['id', '4711-22']]],
  ['Number S1234567 is new.', [['id', 'S1234567']]],
  ['Her number is 123-45-6789.', [['id', '123-45-6789']]],
  [
    'Call (555) 123-4567 or +49 30 1234 5678.',
    [
      ['phone', '(555) 123-4567'],
      ['phone', '+49 30 1234 5678'],
    ],
  ],
  ['Ring 030 123 456 at noon.', [['phone', '030 123 456']]],
  ['Student: Jane D. and others', [['name', 'Jane D.']]],
  [
    'Then Maria Lopez and José wrote.',
    [
      ['name', 'Maria Lopez'],
      ['name', 'José'],
    ],
  ],
  ["Amina's answer was short.", [['name', 'Amina']]],
  ['We met Grace Hopper there.', [['name', 'Grace Hopper']]],
])('it points at what a student could be known by: %s', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  'In 2026 some 1,250 learners in 30 schools answered by May 4.',
  'Will they mark it? May I ask? Hope is not a plan. Grace matters.',
  'Chapter 3.2, pages 114-120, costs $1,299.00, standard 5.NF.B.4.',
  'The lesson of 2026-11-25 took 45 minutes; ISBN is on the cover.',
  'Turned in 25.11.2026 and 04-05-2026, read 2026-11-25.',
  'Version 12-34-56-78 of the plan.',
  'Then Name the parts. Art is taught on Friday.',
])('it leaves alone what says nothing of a student: %s', (text) => {
  expect(found(text)).toEqual([]);
});

test('names of the list are found in any case, as whole words, and the first name alone too', () => {
  expect(found('zuzanna and ZUZANNA K, not Zuzannas', ['Zuzanna Kowalska'])).toEqual([
    ['name', 'zuzanna'],
    ['name', 'ZUZANNA'],
  ]);
  expect(found('Xo is not in Xoxo.', ['Xo'])).toEqual([['name', 'Xo']]);
});

const placeholders: MaskWords = { name: '[name]', email: '[e-mail]', phone: '[number]', id: '[ID]' };

test('what is masked is nowhere any more, and masking again changes nothing', () => {
  const name = fc.stringMatching(/^[A-Z][a-z]{2,8}$/).filter((word) => !/^(Name|Mail|Number)$/i.test(word));
  fc.assert(
    fc.property(fc.array(name, { minLength: 1, maxLength: 4 }), fc.lorem({ maxCount: 20 }), (names, filler) => {
      const text = names.map((each) => `${filler} ${each}, ${each.toUpperCase()}'s`).join(' ');
      const masks = names.map((each) => ({ text: each, kind: 'name' as const }));
      const hidden = masked(text, masks, placeholders);
      expect(masked(hidden, masks, placeholders)).toBe(hidden);
      for (const { text: words } of findPrivateDetails(hidden, names)) expect(names).not.toContain(words);
    }),
  );
});

test('of what overlaps, one is pointed at, and places are those of the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.array(fc.string({ maxLength: 8 })), (text, names) => {
      let last = 0;
      for (const { text: words, start, end } of findPrivateDetails(`${text} Maria 123456`, names)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(`${text} Maria 123456`.slice(start, end)).toBe(words);
        last = end;
      }
    }),
  );
});
