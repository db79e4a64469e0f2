import { expect, test } from 'vitest';
import { kindAt } from '@/lib/documents/kinds';
import { aliasesAt } from '@/lib/tabs/aliases-at';
import { everyTimeAt } from '@/lib/tabs/every-time';

const id = '1aB-cD_eFgHiJkLmNoPq';

const insteadAt = (url: string): string | null => {
  const at = kindAt(url).at(url, '');
  return at === null || at === 'inPlace' ? null : at.offer.text.replace('popup.closed.', '');
};

test('what can not be tagged where it is, is known by its address', () => {
  expect(insteadAt(`https://docs.google.com/spreadsheets/d/${id}/edit#gid=0`)).toBe('sheets');
  expect(insteadAt(`https://docs.google.com/forms/d/${id}/edit`)).toBe('forms');
  expect(insteadAt(`https://docs.google.com/drawings/d/${id}/edit`)).toBe('drawings');
  expect(insteadAt('https://school.sharepoint.com/:w:/r/Plan.docx')).toBe('word');
  expect(insteadAt(`https://docs.google.com/presentation/d/${id}/present`)).toBe('slideShow');
  expect(insteadAt(`https://docs.google.com/presentation/d/${id}/edit`)).toBeNull();
  expect(insteadAt(`https://docs.google.com/document/d/${id}/edit`)).toBeNull();
  expect(insteadAt(`https://docs.google.com/forms/d/e/1FAIpQL${id}/viewform`)).toBeNull();
  expect(insteadAt('https://school.example/lesson')).toBeNull();
});

test('a document has the same names in every account and tab', () => {
  const names = aliasesAt(`https://docs.google.com/document/d/${id}/edit`);
  expect(names).toContain(`google-doc:${id}`);
  expect(aliasesAt(`https://docs.google.com/document/u/1/d/${id}/edit?tab=t.5#heading=h.1`)).toEqual(names);
});

test('a file in Drive has the name that it has once it is open in the viewer', () => {
  expect(aliasesAt(`https://drive.google.com/file/d/${id}/view?usp=sharing`)).toEqual([
    `https://drive.google.com/uc?export=download&id=${id}`,
  ]);
});

test('tags show every time where the site was allowed; Google Docs is asked for by its name only', () => {
  expect(everyTimeAt('https://school.example/lesson', 'askable')).toBe('off');
  expect(everyTimeAt('https://school.example/lesson', 'granted')).toBe('on');
  expect(everyTimeAt(`https://docs.google.com/document/d/${id}/edit`, 'granted')).toBe('on');
  expect(everyTimeAt(`https://docs.google.com/document/d/e/2PACX-${id}/pub`, 'askable')).toBe('unavailable');
  expect(everyTimeAt(`https://docs.google.com/document/d/e/2PACX-${id}/pub`, 'granted')).toBe('on');
  expect(everyTimeAt('https://docs.google.com/document/', 'granted')).toBe('unavailable');
  expect(everyTimeAt(`https://docs.google.com/presentation/d/${id}/edit`, 'askable')).toBe('off');
  expect(everyTimeAt(`https://docs.google.com/presentation/d/${id}/edit`, 'granted')).toBe('on');
  expect(everyTimeAt('file:///home/me/lesson.html', 'forbidden')).toBe('unavailable');
});
