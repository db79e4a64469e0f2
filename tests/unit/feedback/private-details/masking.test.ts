import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findPrivateDetails, hiddenInParts, type Mask, type MaskWords, masked } from '@/lib/feedback/private-details';

const words: MaskWords = { name: '[name]', email: '[e-mail]', phone: '[number]', id: '[ID]' };
const names = (...texts: string[]): Mask[] => texts.map((text) => ({ text, kind: 'name' }));
const hidden = (text: string, ...listed: string[]) => masked(text, names(...listed), words);

test.each([
  ['MariaGarcia_lesson.pdf', '[name]_lesson.pdf'],
  ['mariagarcia_lesson.pdf', '[name]_lesson.pdf'],
  ['GarciaMaria-2.pdf', '[name]-2.pdf'],
  ['lesson_Maria_Garcia_v2.docx', 'lesson_[name]_v2.docx'],
  ['lessonbymariagarcia.pdf', 'lessonby[name].pdf'],
  ['https://school.example/work/Maria%20Garcia.pdf', 'https://school.example/work/[name].pdf'],
  ['https://school.example/?q=maria+garcia&x=1', 'https://school.example/?q=[name]&x=1'],
  ['https://school.example/Mar%C3%ADa%20Garc%C3%ADa', 'https://school.example/[name]'],
  ['https://school.example/Maria%2520Garcia', 'https://school.example/[name]'],
  ['Garcia, Maria said', '[name] said'],
  ['Ma\u00adria Gar\u200bcia said', '[name] said'],
  ['Mari\u0301a Garci\u0301a said', '[name] said'],
  ['ＭＡＲＩＡ ＧＡＲＣＩＡ said', '[name] said'],
  ['Maria\n   Garcia', '[name]'],
])('a name is masked in whatever form it stands: %s', (text, expected) => {
  expect(hidden(text, 'Maria Garcia')).toBe(expected);
  expect(hidden(text.normalize('NFC'), 'María García')).toBe(expected);
  expect(hidden(text.normalize('NFD'), 'María García'.normalize('NFD'))).toBe(expected);
});

test.each([
  ['Maria2', '[name]2'],
  ['lessonMaria', 'lesson[name]'],
  ['MariaLesson', '[name]Lesson'],
  ['marialesson.pdf', '[name]lesson.pdf'],
  ['planning and Marian', 'planning and Marian'],
])('a first name alone: %s', (text, expected) => {
  expect(hidden(text, 'Maria', 'Ann')).toBe(expected);
});

test('names in scripts without spaces are masked among other signs', () => {
  expect(hidden('王小明的作业', '王小明')).toBe('[name]的作业');
});

test('numbers are masked as whole numbers only, whatever stands between their digits', () => {
  const masks: Mask[] = [{ text: '(555) 123-4567', kind: 'phone' }];
  expect(masked('Call (555) 123-4567 or 555.123.4567, not 5551234567890.', masks, words)).toBe(
    'Call [number] or [number], not 5551234567890.',
  );
});

test('a name over the edge of a passage and its context is masked, and the parts stay apart', () => {
  const hide = (text: string) => masked(text, names('Maria Garcia'), words);
  expect(hiddenInParts(['Then Maria ', 'Garcia wrote', ' more'], hide)).toEqual(['Then [name]', ' wrote', ' more']);
  expect(hiddenInParts(['Then Ma', 'ria Gar', 'cia wrote'], hide)).toEqual(['Then [name]', '', ' wrote']);
  expect(hiddenInParts(['ria Garcia wrote ', 'x', ' by Maria Ga'], hide)).toEqual(['[name] wrote ', 'x', ' by [name]']);
});

test('wherever the edges fall, nothing of the name is left in any part', () => {
  const name = 'Zuzanna Kowalska';
  const text = `The lesson that ${name} planned.`;
  const hide = (whole: string) => masked(whole, names(name), words);
  fc.assert(
    fc.property(fc.nat(text.length), fc.nat(text.length), (one, other) => {
      const [from, to] = [Math.min(one, other), Math.max(one, other)];
      const parts = hiddenInParts([text.slice(0, from), text.slice(from, to), text.slice(to)], hide);
      expect(parts).toHaveLength(3);
      expect(parts.join('')).toBe('The lesson that [name] planned.');
    }),
  );
});

test('whatever shows nothing is put into a name, in either form, it is found and masked', () => {
  const nothing = fc.constantFrom('', '\u00ad', '\u200b', '\u200d', '\u2060', '\ufeff', '\ufe0f');
  const name = 'José Álvarez';
  fc.assert(
    fc.property(fc.array(nothing, { minLength: 20, maxLength: 20 }), fc.constantFrom('NFC', 'NFD'), (between, form) => {
      const written = [...name.normalize(form)].map((letter, at) => letter + (between[at] ?? '')).join('');
      const text = `Here ${written} writes.`;
      expect(masked(text, names(name), words).replace(/\p{Default_Ignorable_Code_Point}/gu, '')).toBe(
        'Here [name] writes.',
      );
      expect(findPrivateDetails(text, [name]).length).toBeGreaterThan(0);
      expect(findPrivateDetails(text, []).length).toBeGreaterThan(0);
    }),
  );
});
