import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { FilePicker } from '@/components/viewer/file-picker';
import { PasswordDialog } from '@/components/viewer/password-dialog';
import { ProgressNote } from '@/components/viewer/progress-note';
import { TakeInDialog } from '@/components/viewer/take-in-dialog';
import { button, only, shown } from '../shown';

function password(wrong: boolean) {
  const onAnswer = vi.fn();
  const place = shown(<PasswordDialog name="Plan.pdf" wrong={wrong} onAnswer={onAnswer} />);
  return { place, onAnswer, field: only<HTMLInputElement>(place, 'input') };
}

test('a password is typed at once, given with Enter, and hidden from who looks on', async () => {
  const { place, onAnswer, field } = password(false);
  await vi.waitFor(() => expect(document.activeElement).toBe(field));
  expect(only<HTMLDialogElement>(place, 'dialog').matches(':modal')).toBe(true);
  expect(field.type).toBe('password');
  expect(place.textContent).toContain('viewer.passwordText Plan.pdf');
  expect(place.querySelector('[role="alert"]')).toBeNull();
  expect(field.getAttribute('aria-invalid')).toBe('false');
  await userEvent.keyboard('open sesame{Enter}');
  expect(onAnswer.mock.calls).toEqual([['open sesame']]);
});

test('a password that did not fit is said to, and one need not give any', async () => {
  const { place, onAnswer, field } = password(true);
  const alert = only(place, '[role="alert"]');
  expect(alert.textContent).toBe('viewer.passwordWrong');
  expect([field.getAttribute('aria-invalid'), field.getAttribute('aria-describedby')]).toEqual(['true', alert.id]);
  button(place, 'viewer.passwordCancel').click();
  await vi.waitFor(() => expect(document.activeElement).toBe(field));
  await userEvent.keyboard('{Escape}');
  expect(onAnswer.mock.calls).toEqual([[null], [null]]);
});

function takeIn(step: Parameters<typeof TakeInDialog>[0]['step']) {
  const on = { onTake: vi.fn(), onCancel: vi.fn() };
  return { place: shown(<TakeInDialog step={step} {...on} />), on };
}

test('a credential is taken in from all pages, or from those that are named', async () => {
  const { place, on } = takeIn({ step: 'choosing', pages: 12, problem: null });
  await vi.waitFor(() => expect(only<HTMLDialogElement>(place, 'dialog').matches(':modal')).toBe(true));
  const [all, some] = place.querySelectorAll<HTMLInputElement>('input[type="radio"]');
  expect([all?.checked, some?.checked]).toEqual([true, false]);
  expect(place.textContent).toContain('takeIn.pdf.all 12');
  button(place, 'takeIn.pdf.take').click();
  expect(on.onTake).toHaveBeenLastCalledWith(null);
  // Who writes pages means these.
  await userEvent.fill(only<HTMLInputElement>(place, 'input.field'), '3-7');
  expect([all?.checked, some?.checked]).toEqual([false, true]);
  button(place, 'takeIn.pdf.take').click();
  expect(on.onTake).toHaveBeenLastCalledWith('3-7');
  all?.click();
  button(place, 'takeIn.pdf.take').click();
  expect(on.onTake).toHaveBeenLastCalledWith(null);
  some?.click();
  button(place, 'takeIn.pdf.take').click();
  expect(on.onTake).toHaveBeenLastCalledWith('3-7');
});

test('pages that make no sense are said to, beside what was written', async () => {
  const { place } = takeIn({ step: 'choosing', pages: 12, problem: 'Name pages from 1 to 12.' });
  const field = only<HTMLInputElement>(place, 'input.field');
  expect(only(place, '[role="alert"]').textContent).toBe('Name pages from 1 to 12.');
  expect(field.getAttribute('aria-describedby')).toBe('take-in-problem');
  expect(field.getAttribute('aria-invalid')).toBe('false');
  await userEvent.click(field);
  await vi.waitFor(() => expect(field.getAttribute('aria-invalid')).toBe('true'));
  const fine = takeIn({ step: 'choosing', pages: 12, problem: null }).place;
  expect(fine.querySelector('[role="alert"], [aria-describedby]')).toBeNull();
});

test('while pages are read, it says how far that is, takes nothing else in, and can be called off', async () => {
  const { place, on } = takeIn({ step: 'reading', read: 41, of: 123 });
  const bar = only<HTMLProgressElement>(place, 'progress');
  expect([bar.value, bar.max]).toEqual([41, 123]);
  expect(only(place, '[role="status"]').textContent).toBe('takeIn.pdf.reading 41 123');
  only<HTMLFormElement>(place, 'form').dispatchEvent(new SubmitEvent('submit', { bubbles: true, cancelable: true }));
  expect(on.onTake).not.toHaveBeenCalled();
  button(place, 'takeIn.cancel').click();
  await vi.waitFor(() => expect(only<HTMLDialogElement>(place, 'dialog').open).toBe(true));
  await userEvent.keyboard('{Escape}');
  expect(on.onCancel).toHaveBeenCalledTimes(2);
});

test('progress is a part of a whole where the whole is known, and can be called off where that is offered', () => {
  const onCancel = vi.fn();
  const known = shown(<ProgressNote text="Printing" done={40} all={100} onCancel={onCancel} />);
  expect(only<HTMLProgressElement>(known, 'progress').position).toBe(0.4);
  button(known, 'viewer.cancel').click();
  expect(onCancel).toHaveBeenCalledOnce();
  const unknown = shown(<ProgressNote text="Opening" done={40} all={0} />);
  expect(only<HTMLProgressElement>(unknown, 'progress').position).toBe(-1);
  expect(unknown.querySelector('button')).toBeNull();
});

test('a file is taken as it is chosen, and the same one can be chosen again', async () => {
  const onFile = vi.fn();
  const field = only<HTMLInputElement>(
    shown(<FilePicker field={{ current: null }} label="Open" onFile={onFile} />),
    'input',
  );
  field.hidden = false;
  for (let times = 1; times <= 2; times++) {
    await userEvent.upload(field, new File(['%PDF'], 'plan.pdf', { type: 'application/pdf' }));
    expect(onFile).toHaveBeenCalledTimes(times);
    expect(field.value).toBe('');
  }
  expect(onFile.mock.calls[0]?.[0].name).toBe('plan.pdf');
  field.dispatchEvent(new Event('change', { bubbles: true }));
  expect(onFile).toHaveBeenCalledTimes(2);
});
