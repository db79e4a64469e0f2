import '@/components/styles/controls.css';
import '@/components/popup/popup.css';
import { expect, test } from 'vitest';
import type { PopupModel } from '@/components/popup/popup-model';
import { saysOfReading } from '@/lib/documents/google-docs/says-of-reading';
import type { ReadingReport } from '@/lib/documents/reading-report';
import { artifact, outline } from '@/tests/gallery/materials';
import { closedUrls, docOffer, driveUrl, offerAt, offered, pdfOffer } from '@/tests/gallery/offers';
import { button, only } from '../shown';
import { popup, tagged } from './popup';

test('without a credential, one click loads the sample', () => {
  const { place, on } = popup({ ...tagged, credentials: [], coverage: null });
  button(place, 'sample.load').click();
  expect(on.onSample).toHaveBeenCalledOnce();
});

test('the credential is taken from the page, or pasted where no extension may read it', () => {
  const none = { ...tagged, credentials: [], coverage: null };
  const open = popup(none);
  button(open.place, 'takeIn.offer').click();
  expect(open.on.onTakeIn).toHaveBeenCalledOnce();
  const forbidden = popup({ ...none, page: { status: 'shut', why: 'forbidden' } });
  button(forbidden.place, 'takeIn.paste').click();
  expect(forbidden.on.onPaste).toHaveBeenCalledOnce();
  const covered = popup(tagged);
  button(covered.place, 'takeIn.offer').click();
  expect(covered.on.onTakeIn).toHaveBeenCalledOnce();
});

test('the popup asks for one width, however long its sentences are', () => {
  for (const model of [tagged, { ...tagged, page: { status: 'shut', why: 'forbidden' } as const }, null]) {
    const { place } = popup(model, 'A long sentence about what went wrong and what to do about it now. '.repeat(4));
    place.style.width = 'max-content';
    expect(place.getBoundingClientRect().width).toBe(380);
  }
});

test('a page the browser forbids says so and offers no tagging', () => {
  const { place } = popup({ ...tagged, page: { status: 'shut', why: 'forbidden' } });
  expect(place.textContent).toContain('popup.shut.forbidden');
  expect(place.textContent).not.toContain('popup.everyTime');
  expect(() => button(place, 'popup.tag')).toThrow();
  expect(place.querySelectorAll('.to-do-row').length).toBeGreaterThan(0);
  expect(place.querySelector('[data-act="tag"]')).toBeNull();
});

test('a PDF in the viewer of the browser is opened in ours', () => {
  const { place, on } = popup({ ...tagged, page: offered(pdfOffer('web')) });
  button(place, 'popup.openPdf').click();
  const request = { kind: 'tab', tabId: 1, url: 'https://school.example/a.pdf' };
  expect(on.onOffer.mock.calls).toEqual([[{ kind: 'view', request }]]);
  expect(() => button(place, 'popup.tag')).toThrow();
});

test('a PDF that the browser keeps to itself is to be chosen in the viewer', () => {
  const { place } = popup({ ...tagged, page: offered(pdfOffer('device')) });
  expect(place.textContent).toContain('popup.pdfChoose');
  expect(button(place, 'popup.openViewer')).toBeTruthy();
});

test('in Google Docs it asks once, then for one loading anew, and then tags', () => {
  const asked = popup({ ...tagged, page: offered(docOffer('ask')) });
  button(asked.place, 'popup.docAllow').click();
  expect(asked.on.onOffer.mock.calls).toMatchObject([[{ kind: 'allow' }]]);

  const before = popup({ ...tagged, page: offered(docOffer('reload')) });
  expect(before.place.textContent).toContain('popup.tagged');
  button(before.place, 'popup.docReload').click();
  expect(before.on.onOffer.mock.calls).toEqual([[{ kind: 'reload', url: null }]]);
  for (const { place } of [asked, before]) expect(() => button(place, 'popup.tag')).toThrow();
});

test('where Google Docs gives its best, nothing is said about it; else each thing that works less well', () => {
  const said = (way: Omit<ReadingReport, 'tries'>): string => {
    const { notes } = saysOfReading({ ...way, tries: [] });
    return popup({ ...tagged, page: { ...tagged.page, notes } as PopupModel['page'] }).place.textContent;
  };
  expect(said({ text: 'api', selection: 'api', paintable: true })).not.toContain('popup.docsWay');
  expect(said({ text: 'api', selection: null, paintable: true })).not.toContain('popup.docsWay');
  const least = said({ text: 'visible', selection: 'none', paintable: false });
  for (const part of ['visible', 'paste', 'unpainted']) expect(least).toContain(`popup.docsWay.${part}`);
});

test('what can not be tagged where it is says what works instead', () => {
  for (const app of ['sheets', 'forms', 'word'] as const) {
    const { place, on } = popup({ ...tagged, page: offered(offerAt(closedUrls[app])) });
    expect(place.textContent).toContain(`popup.closed.${app}`);
    button(place, 'popup.openAnyPdf').click();
    expect(on.onOffer.mock.calls).toEqual([[{ kind: 'view', request: null }]]);
  }
});

test('a file in Drive is opened in the viewer, unless its name says that it is no PDF', () => {
  const { place, on } = popup({ ...tagged, page: offered(offerAt(driveUrl, 'Plan.pdf - Google Drive')) });
  button(place, 'popup.openDriveFile').click();
  expect(on.onOffer.mock.calls).toMatchObject([[{ kind: 'view', request: { kind: 'url' } }]]);
  const other = popup({ ...tagged, page: offered(offerAt(driveUrl, 'Plan.docx - Google Drive')) });
  expect(() => button(other.place, 'popup.openDriveFile')).toThrow();
});

test('a site that is allowed can be given back', () => {
  const { place, on } = popup({ ...tagged, page: { ...tagged.page, everyTime: 'on' } as PopupModel['page'] });
  button(place, 'popup.everyTimeOff').click();
  expect(on.onEveryTime.mock.calls).toEqual([[false]]);
});

test('choosing what the page serves keeps what it serves elsewhere', async () => {
  const elsewhere = {
    ...artifact,
    requirementIds: [...artifact.requirementIds, 'other.requirement'],
  } as typeof artifact;
  const { place, on } = popup({ ...tagged, page: { ...tagged.page, artifact: elsewhere } as PopupModel['page'] });
  only<HTMLElement>(place, '.served summary').click();
  const [first] = place.querySelectorAll<HTMLInputElement>('.served input');
  first?.click();
  expect(on.onServes.mock.calls).toEqual([[elsewhere.requirementIds.slice(1)]]);
  expect(first?.closest('label')?.textContent).toContain(outline.requirements[0]?.title);
});

test('where the store cannot be read, it says why and shows nothing that may be wrong', () => {
  const { place } = popup(null, 'The browser does not let Proofmark store anything.');
  expect(only(place, '[role="alert"]').textContent).toContain('The browser does not let');
  expect(place.querySelector('.readiness')).toBeNull();
});

test('a request or reply on the page is offered to be opened, also before there is a credential', () => {
  const { place, on } = popup({ ...tagged, credentials: [], coverage: null, feedbackInPage: true });
  button(place, 'popup.openFeedback').click();
  expect(on.onFeedbackInPage).toHaveBeenCalledOnce();
  expect(popup(tagged).place.textContent).not.toContain('popup.feedbackInPage');
});

test('what came back from reviewers and what is due is said, and leads to the requests', () => {
  expect(popup(tagged).place.querySelector('.feedback-line')).toBeNull();
  const { place, on } = popup({ ...tagged, feedback: { due: 1, open: 2 } });
  const line = only<HTMLButtonElement>(place, '.feedback-line');
  expect(line.textContent).toBe('popup.repliesOpen 2 · popup.requestsDue 1');
  line.click();
  button(place, 'popup.ask').click();
  expect(on.onOpen.mock.calls).toEqual([[{ page: 'feedback', open: null }], [{ page: 'ask', about: null }]]);
});
