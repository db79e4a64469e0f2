import { expect, test } from 'vitest';
import { kindOf } from '@/lib/documents/kinds';
import type { PassageId } from '@/lib/model/ids';
import type { Passage } from '@/lib/model/passage';
import type { Selector } from '@/lib/model/selector';

const passage = (...more: Selector[]): Passage => ({
  id: 'p' as PassageId,
  quote: 'marks a guess',
  selectors: [{ type: 'TextQuoteSelector', exact: 'marks a guess', prefix: '', suffix: '' }, ...more],
});
const fragment = (value: string) => passage({ type: 'FragmentSelector', value });
const doc = 'https://docs.google.com/document/d/1aB-cD_eFgHiJkLmNoPq/edit';
const slides = 'https://docs.google.com/presentation/d/1aB-cD_eFgHiJkLmNoPq/edit';

test('a web page opens at the words', () => {
  const at = kindOf('web')?.placed?.('https://school.example/#part', passage());
  expect(at).toBe('https://school.example/#part:~:text=marks%20a%20guess');
});

test('a passage in pieces opens at the first', () => {
  const parts: Selector = {
    type: 'PartsSelector',
    parts: [
      { start: 0, end: 5 },
      { start: 8, end: 13 },
    ],
  };
  expect(kindOf('web')?.placed?.('https://school.example/', passage(parts))).toBe(
    'https://school.example/#:~:text=marks',
  );
});

test('a PDF opens at the page of the passage', () => {
  const page: Selector = {
    type: 'PageSelector',
    index: 4,
    label: 'v',
    file: 'a'.repeat(64),
    start: 0,
    end: 3,
    quads: [],
  };
  expect(kindOf('pdf')?.placed?.('extension://x/viewer.html?file=1', passage(page))).toBe(
    'extension://x/viewer.html?file=1#page=5',
  );
});

test('a Google Doc opens in the tab of the passage, and a presentation at its slide', () => {
  const docs = kindOf('google-doc');
  expect(docs?.placed?.(`${doc}?tab=t.0#heading=h.1`, fragment('tab=t.9'))).toBe(`${doc}?tab=t.9`);
  expect(docs?.placed?.(doc, passage())).toBe(doc);
  expect(kindOf('google-slides')?.placed?.(`${slides}#slide=id.p`, fragment('slide=g1'))).toBe(`${slides}#slide=id.g1`);
});
