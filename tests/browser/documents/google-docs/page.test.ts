import { afterEach, expect, test } from 'vitest';
import { identifyDoc } from '@/lib/documents/google-docs/identity';
import { takeAwaited } from '@/lib/documents/google-docs/other-tab';
import { signatureOf } from '@/lib/documents/google-docs/page/label-run';
import { naturalWidth } from '@/lib/documents/google-docs/page/natural-width';
import { copiedText } from '@/lib/documents/google-docs/selection/copied';
import { boxesOfMarks, coverOf, selectionMarks, signatureOfMarks } from '@/lib/documents/google-docs/selection/marks';
import { newPassageId } from '@/lib/model/ids';

afterEach(() => {
  document.body.replaceChildren();
  sessionStorage.clear();
});

const address = { documentId: 'document-of-mine', account: '1', tabId: 't.0' };

function titled(pageTitle: string, body = '') {
  const page = document.implementation.createHTMLDocument(pageTitle);
  page.body.innerHTML = body;
  return identifyDoc(page, address).title;
}

test('a document is called what its field says, else what the page is called without the name of the service', () => {
  expect(titled('Ponds - Google Docs', '<input class="docs-title-input" value=" Shadows ">')).toBe('Shadows');
  expect(titled('Ponds - Google Docs', '<span class="docs-title-input">Shadows</span>')).toBe('Shadows');
  expect(titled('Ponds – 2 - Google Docs')).toBe('Ponds – 2');
  expect(titled('Ponds')).toBe('Ponds');
  expect(titled('')).toBe('Google Docs');
  expect(titled('x'.repeat(2_000))).toHaveLength(1_000);
  expect(identifyDoc(document, address)).toMatchObject({
    kind: 'google-doc',
    url: 'https://docs.google.com/document/u/1/d/document-of-mine/edit',
    aliases: ['google-doc:document-of-mine', 'https://docs.google.com/document/d/document-of-mine'],
  });
});

test('a passage of another tab is awaited there once', () => {
  const id = newPassageId();
  expect(takeAwaited()).toBeNull();
  sessionStorage.setItem('proofmark-reveal', id);
  expect(takeAwaited()).toBe(id);
  expect(takeAwaited()).toBeNull();
  sessionStorage.setItem('proofmark-reveal', '<img>');
  expect(takeAwaited()).toBeNull();
});

const selection = (shapes: string) => {
  document.body.innerHTML = `<svg width="200" height="200" style="position: absolute; left: 0; top: 0">
    <g class="kix-canvas-tile-selection">${shapes}</g><rect width="9" height="9"/></svg>`;
  return selectionMarks();
};

test('what is painted as selected is told from what only helps to paint', () => {
  const shapes = `<clipPath><rect width="5" height="5"/></clipPath><rect id="bare" fill="none" width="5" height="5"/>
    <rect aria-label="words" width="5" height="5"/><rect id="blue" fill="blue" x="10" y="10" width="50" height="20"/>
    <path id="path" d="M100 100 L150 100 L100 150 Z"/><polygon id="empty" points=""/>`;
  const marks = selection(shapes);
  expect(marks.map(({ id }) => id)).toEqual(['blue', 'path', 'empty']);
  expect(boxesOfMarks(marks).map(({ width }) => width)).toEqual([50, 50]);
  const covers = coverOf(marks);
  expect([covers(20, 20), covers(9, 20), covers(61, 20), covers(20, 31), covers(20, 9)]).toEqual([
    true,
    ...[false, false, false, false],
  ]);
  expect([covers(105, 105), covers(145, 145)]).toEqual([true, false]);
});

test('what was selected otherwise is told from what is the same', () => {
  const one = signatureOfMarks(selection('<rect x="1" width="5" height="5"/>'));
  expect(signatureOfMarks(selection('<rect x="1" width="5" height="5"/>'))).toBe(one);
  for (const other of ['<rect x="2" width="5" height="5"/>', '<rect x="1" width="6" height="5"/>', '']) {
    expect(signatureOfMarks(selection(other))).not.toBe(one);
  }
  const rectangle = (label: string, y: number) => {
    const made = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
    made.setAttribute('aria-label', label);
    made.setAttribute('y', String(y));
    return signatureOf(made);
  };
  expect(rectangle('words', 1)).toBe(rectangle('words', 1));
  expect(new Set([rectangle('words', 1), rectangle('word', 1), rectangle('words', 2)]).size).toBe(3);
});

test('what a document copies is read as it would be put on the clipboard', () => {
  expect(copiedText()).toBe('');
  const frame = document.createElement('iframe');
  frame.className = 'docs-texteventtarget-iframe';
  document.body.append(frame);
  expect(copiedText()).toBe('');
  const field = frame.contentDocument?.createElement('div');
  if (!field) throw new Error('no field');
  field.contentEditable = 'true';
  field.addEventListener('copy', (event) => event.clipboardData?.setData('text/plain', 'To plan.\r\nTo teach.'));
  frame.contentDocument?.body.append(field);
  expect(copiedText()).toBe('To plan.\nTo teach.');
});

test('a text is as wide as its font makes it', () => {
  const narrow = naturalWidth('words', '10px sans-serif');
  expect(narrow).toBeGreaterThan(0);
  expect(naturalWidth('words', '20px sans-serif')).toBeCloseTo(2 * narrow, 0);
  expect(naturalWidth('words', '10px sans-serif')).toBe(narrow);
});
