import { expect, test } from 'vitest';
import type { HighlightToWrite } from '@/lib/exports/pdf/annotations/highlight';
import { findLoss } from '@/lib/exports/pdf/loss';
import type { Survey, SurveyedAnnotation } from '@/lib/exports/pdf/survey';

const quads = [10, 30, 50, 30, 10, 20, 50, 20];
const wanted: HighlightToWrite = {
  pageIndex: 0,
  box: { left: 10, bottom: 20, right: 50, top: 30 },
  quads,
  outlines: [],
  colour: [1, 1, 0],
  author: 'Ada',
  contents: 'Because.',
};
const highlight: SurveyedAnnotation = {
  key: 'Highlight 1',
  subtype: 'Highlight',
  quads,
  contents: 'Because.',
  author: 'Ada',
};
const link: SurveyedAnnotation = { key: 'Link 1', subtype: 'Link', quads: [], contents: '', author: '' };

const pageWith = (...annotations: SurveyedAnnotation[]) => ({ annotations }) as NonNullable<Survey['pages'][number]>;

const before: Survey = {
  pages: [pageWith(link), pageWith()],
  isEncrypted: true,
  fields: ['name', 'name', 'day'],
  outline: ['One', 'Two'],
  attachments: ['plan.doc'],
  labels: ['i', '1'],
};
const after: Survey = { ...before, pages: [pageWith(link, highlight), pageWith()] };

const loss = (written: Partial<Survey>, highlights = [wanted], newPages = 0) =>
  findLoss(before, { ...after, ...written }, { highlights, newPages });
const onFirst = (...annotations: SurveyedAnnotation[]) => loss({ pages: [pageWith(...annotations), pageWith()] });

test('a file with all that was there and the highlights has lost nothing', () => {
  expect(loss({})).toBeNull();
  expect(loss({ pages: [...after.pages, pageWith()], labels: ['i', '1', '2'] }, [wanted], 1)).toBeNull();
});

test.each([
  ['a page', { pages: after.pages.slice(0, 1) }],
  ['encryption', { isEncrypted: false }],
  ['a field', { fields: ['name', 'day'] }],
  ['a line of the outline', { outline: ['Two'] }],
  ['an attachment', { attachments: [] }],
  ['the label of the first page', { labels: ['1', '1'] }],
  ['the label of the last page', { labels: ['i', '2'] }],
  ['what a page can be read by', { pages: [null, pageWith()] }],
])('%s that is gone is a loss', (_, written) => {
  expect(loss(written)).not.toBeNull();
});

test('a page that is not new must not come', () => {
  expect(loss({ pages: [...after.pages, pageWith()] })).not.toBeNull();
});

test('an annotation that was there must be there, and as often', () => {
  expect(onFirst(highlight)).toContain('annotations lost');
  const twice = { ...before, pages: [pageWith(link, link), pageWith()] };
  expect(findLoss(twice, after, { highlights: [wanted], newPages: 0 })).toContain('annotations lost');
});

test.each([
  ['another author', { author: 'Lin' }],
  ['other words', { contents: 'Otherwise.' }],
  ['another place', { quads: quads.map((each) => each + 1) }],
  ['a line less', { quads: [] }],
  ['another kind', { subtype: 'Underline' }],
])('a highlight with %s is not the one that was to be written', (_, other) => {
  expect(onFirst(link, { ...highlight, ...other })).toContain('is not there');
});

test('a highlight may stand as far off as rounding puts it', () => {
  expect(onFirst(link, { ...highlight, quads: quads.map((each) => each + 0.04) })).toBeNull();
});

test('two highlights that are alike must be there twice', () => {
  expect(loss({}, [wanted, wanted])).toContain('is not there');
  const both = [pageWith(link, highlight, highlight), pageWith()];
  expect(loss({ pages: both }, [wanted, wanted])).toBeNull();
});

test('on a page that could never be read nothing can be written, and nothing is missed', () => {
  const unread = { ...before, pages: [null, pageWith()] };
  expect(findLoss(unread, unread, { highlights: [], newPages: 0 })).toBeNull();
  expect(findLoss(unread, after, { highlights: [wanted], newPages: 0 })).not.toBeNull();
});
