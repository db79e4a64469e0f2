import '@/components/styles/controls.css';
import '@/components/documents/google-docs/diagnosis.css';
import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { DiagnosisStep, OpenDoc } from '@/components/documents/google-docs/diagnosis-model';
import { DiagnosisView } from '@/components/documents/google-docs/diagnosis-view';
import { button, only, shown } from '@/tests/browser/components/shown';

const docs: OpenDoc[] = [
  { id: 7, title: 'A plan' },
  { id: 9, title: 'Another plan' },
];

function page(step: DiagnosisStep = { status: 'ready' }, open: readonly OpenDoc[] = docs, allowed = true) {
  const on = { onAllow: vi.fn(), onLook: vi.fn(), onSave: vi.fn() };
  const view = <DiagnosisView allowed={allowed} docs={open} step={step} settingsAddress="#/settings" {...on} />;
  return { place: shown(view), on };
}

test('where Google Docs may not be looked at, that is said, and one click asks for it', () => {
  const { place, on } = page({ status: 'ready' }, [], false);
  expect(place.textContent).toContain('diagnosis.notAllowedText');
  button(place, 'popup.docAllow').click();
  expect(on.onAllow).toHaveBeenCalledOnce();
});

test('the document that is chosen is looked at, and Google is asked only where that was ticked', async () => {
  const { place, on } = page();
  await userEvent.click(button(place, 'diagnosis.look'));
  expect(on.onLook).toHaveBeenLastCalledWith(docs[0], false);
  const [, second] = place.querySelectorAll<HTMLInputElement>('input[type=radio]');
  if (second) await userEvent.click(second);
  await userEvent.click(only(place, 'input[type=checkbox]'));
  await userEvent.click(button(place, 'diagnosis.look'));
  expect(on.onLook).toHaveBeenLastCalledWith(docs[1], true);
});

test('while one is looked at, no second look begins', () => {
  const { place, on } = page({ status: 'working', asksGoogle: true });
  expect(only(place, '[role=status]').textContent).toBe('diagnosis.workingAsking');
  button(place, 'diagnosis.look').click();
  expect(on.onLook).not.toHaveBeenCalled();
});

test('all of the report is shown, and can be reached by keys, copied and saved', async () => {
  const report = 'line\n'.repeat(2_000);
  const { place, on } = page({ status: 'done', report, size: '10 kB' });
  const region = only<HTMLElement>(place, '.report');
  expect(region.textContent).toBe(report);
  region.focus();
  expect(document.activeElement).toBe(region);
  const written = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  await userEvent.click(button(place, 'diagnosis.copy'));
  expect(written).toHaveBeenCalledWith(report);
  await expect.poll(() => button(place, 'diagnosis.copied').isConnected).toBe(true);
  await userEvent.click(button(place, 'diagnosis.save'));
  expect(on.onSave).toHaveBeenCalledOnce();
});
