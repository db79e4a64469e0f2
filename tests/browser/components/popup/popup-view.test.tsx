import '@/components/styles/controls.css';
import '@/components/popup/popup.css';
import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { PopupModel } from '@/components/popup/popup-model';
import { PopupView } from '@/components/popup/popup-view';
import { artifact, cells, coverage, outline, sample } from '@/tests/gallery/materials';
import { button, only, shown } from '../shown';

const tagged: PopupModel = {
  credentials: sample.credentials,
  coverage: coverage('mixed'),
  page: { status: 'open', host: 'example.org', artifact, tags: 4, everyTime: 'off' },
  undoable: null,
};

function popup(model: PopupModel | null, problem: string | null = null) {
  const on = {
    onTag: vi.fn(),
    onEveryTime: vi.fn(),
    onPdf: vi.fn(),
    onCredential: vi.fn(),
    onServes: vi.fn(),
    onRate: vi.fn(),
    onSample: vi.fn(),
    onSidePanel: vi.fn(),
    onWorkspace: vi.fn(),
    onUndo: vi.fn(),
    onDismiss: vi.fn(),
  };
  return { place: shown(<PopupView model={model} problem={problem} {...on} />), on };
}

test('without a credential, one click loads the sample', () => {
  const { place, on } = popup({ ...tagged, credentials: [], coverage: null });
  button(place, 'sample.load').click();
  expect(on.onSample).toHaveBeenCalledOnce();
});

test('the popup asks for one width, however long its sentences are', () => {
  for (const model of [tagged, { ...tagged, page: { status: 'forbidden' } as const }, null]) {
    const { place } = popup(model, 'A long sentence about what went wrong and what to do about it now. '.repeat(4));
    place.style.width = 'max-content';
    expect(place.getBoundingClientRect().width).toBe(380);
  }
});

test('of each requirement, what is bare comes first', () => {
  const { place } = popup(tagged);
  const [first] = place.querySelectorAll('.requirement-section');
  const states = [...(first?.querySelectorAll('.state-glyph') ?? [])].map((glyph) => glyph.getAttribute('data-state'));
  expect(states).toEqual(['bare', 'tagged', 'explained', 'ready']);
});

test('what this page covers is marked in words', () => {
  const { place } = popup(tagged);
  expect(place.querySelectorAll('[data-mark="here"]').length).toBeGreaterThan(0);
  expect(place.textContent).toContain('state.here');
});

test('a page the browser forbids says so and offers no tagging', () => {
  const { place } = popup({ ...tagged, page: { status: 'forbidden' } });
  expect(place.textContent).toContain('popup.forbidden');
  expect(place.textContent).not.toContain('popup.everyTime');
  expect(() => button(place, 'popup.tag')).toThrow();
  expect(place.querySelectorAll('.cell-row').length).toBeGreaterThan(0);
});

test('a PDF in the viewer of the browser is opened in ours', () => {
  const { place, on } = popup({ ...tagged, page: { status: 'pdf', choose: false, tags: 0 } });
  button(place, 'popup.openPdf').click();
  expect(on.onPdf).toHaveBeenCalledOnce();
  expect(() => button(place, 'popup.tag')).toThrow();
});

test('a PDF that the browser keeps to itself is to be chosen in the viewer', () => {
  const { place } = popup({ ...tagged, page: { status: 'pdf', choose: true, tags: 0 } });
  expect(place.textContent).toContain('popup.pdfChoose');
  expect(button(place, 'popup.openViewer')).toBeTruthy();
});

test('a site that is allowed can be given back', () => {
  const { place, on } = popup({ ...tagged, page: { ...tagged.page, everyTime: 'on' } as PopupModel['page'] });
  button(place, 'popup.everyTimeOff').click();
  expect(on.onEveryTime.mock.calls).toEqual([[false]]);
});

test('an indicator is rated in one step, and a rating can be taken away', async () => {
  const { place, on } = popup({ ...tagged, coverage: coverage('ready') });
  const [select] = place.querySelectorAll<HTMLSelectElement>('select.rating-select');
  if (!select) throw new Error('no rating');
  await userEvent.selectOptions(select, '');
  expect(on.onRate).toHaveBeenLastCalledWith(cells[0], null);
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
