import { expect, test } from 'vitest';
import { identifyPdf } from '@/lib/documents/pdf/identity';

const file = 'a'.repeat(64);
const known = {
  files: [file],
  title: 'Shadows, a unit',
  name: 'unit.pdf',
  url: 'https://school.example/unit.pdf?utm_source=mail#page=3',
  fingerprint: '0123456789abcdef',
  pages: 2,
  opening: 'How shadows move\nGrade 4',
};

test('what a file consists of names it first, then where it came from', async () => {
  const { aliases, url } = await identifyPdf(known);
  expect(aliases.slice(0, 2)).toEqual([`sha256:${file}`, 'https://school.example/unit.pdf']);
  expect(url).toBe('https://school.example/unit.pdf');
});

test('the identifier within the file counts together with its pages and how its text begins', async () => {
  const names = async (change: Partial<typeof known>) => (await identifyPdf({ ...known, ...change })).aliases[2];
  expect(await names({ files: ['b'.repeat(64)], opening: 'How shadows  move Grade 4 ' })).toBe(await names({}));
  expect(await names({ opening: 'Another book of the same publisher' })).not.toBe(await names({}));
  expect(await names({ pages: 3 })).not.toBe(await names({}));
  expect(await names({ opening: ' ' })).toBeUndefined();
});

test('a file of the device has no address', async () => {
  const { aliases, url } = await identifyPdf({ ...known, url: null, fingerprint: null });
  expect(aliases).toEqual([`sha256:${file}`]);
  expect(url).toBe('');
});

test('a title that a program made up gives way to the name of the file', async () => {
  const titleOf = async (title: string | null) => (await identifyPdf({ ...known, title })).title;
  expect(await titleOf('Shadows, a unit')).toBe('Shadows, a unit');
  expect(await titleOf('Microsoft Word - Dok1')).toBe('unit.pdf');
  expect(await titleOf('plan final2.docx')).toBe('unit.pdf');
  expect(await titleOf(' ')).toBe('unit.pdf');
  expect(await titleOf(null)).toBe('unit.pdf');
});
