import { expect, test } from 'vitest';
import type { ShownFile } from '@/lib/documents/kind';
import { shownPdf } from '@/lib/documents/pdf/shown-pdf';

const url = 'https://school.example/files/plan.pdf';
const file: ShownFile = { tabId: 7, url, title: '', contentType: null, isHidden: false };

const requested = (shown: Partial<ShownFile>) => shownPdf({ ...file, ...shown })?.offer.button?.act;

test('a PDF that a script may look at is taken from its tab, whatever it is called', () => {
  const act = { kind: 'view', request: { kind: 'tab', tabId: 7, url: 'https://school.example/get?id=3' } };
  expect(requested({ url: 'https://school.example/get?id=3', contentType: 'application/pdf' })).toEqual(act);
  expect(shownPdf({ ...file, contentType: 'text/html' })).toBeNull();
});

test('where the browser hides its files, the name tells, and the PDF is fetched again', () => {
  const act = { kind: 'view', request: { kind: 'url', url } };
  expect(requested({ isHidden: true })).toEqual(act);
  const unnamed = { url: 'https://school.example/get/plan', isHidden: true };
  expect(requested({ ...unnamed, title: 'The plan - plan' })).toMatchObject({ kind: 'view', request: { kind: 'url' } });
  expect(shownPdf({ ...file, ...unnamed, title: 'Nothing here' })).toBeNull();
  expect(shownPdf({ ...file, isHidden: false })).toBeNull();
});

test('one on the device is to be chosen', () => {
  expect(shownPdf({ ...file, url: 'file:///home/me/plan.pdf' })).toMatchObject({
    offer: { text: 'popup.pdfChoose', button: { act: { kind: 'view', request: null } } },
  });
  expect(shownPdf({ ...file, url: 'file:///home/me/plan.html' })).toBeNull();
});
