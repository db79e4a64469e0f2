import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, onTestFinished, test, vi } from 'vitest';
import { DraftTitle } from '@/components/intake/draft-title';
import { only, shown } from '../shown';

async function titled(title = 'Dialogue') {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  const onRename = vi.fn();
  let place = document.body;
  await act(() => {
    place = shown(<DraftTitle title={title} changedAt={1} onRename={onRename} />);
  });
  const field = only<HTMLInputElement>(place, 'input');
  const type = (text: string) => {
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  };
  return {
    ...{ field, onRename, type },
    leave: () => field.dispatchEvent(new Event('change', { bubbles: true })),
    again: (next: string, changedAt = 1) =>
      act(() => render(<DraftTitle title={next} changedAt={changedAt} onRename={onRename} />, place)),
  };
}

test('a title is taken once typing pauses, and at once where the field is left', async () => {
  const { type, leave, onRename } = await titled();
  type(' Talk ');
  vi.advanceTimersByTime(399);
  expect(onRename).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(onRename).toHaveBeenCalledExactlyOnceWith('Talk');
  type('Talk more');
  leave();
  vi.advanceTimersByTime(1_000);
  expect(onRename.mock.calls).toEqual([['Talk'], ['Talk more']]);
});

test('an empty title, or the same, is none: what was there comes back', async () => {
  const { type, leave, onRename, field } = await titled();
  type('  ');
  vi.advanceTimersByTime(1_000);
  expect(field.value).toBe('  ');
  leave();
  expect(field.value).toBe('Dialogue');
  type('Dialogue ');
  leave();
  expect(onRename).not.toHaveBeenCalled();
});

test('what was kept meanwhile is shown, but not over what someone is typing', async () => {
  const { again, field } = await titled();
  await again('Other');
  expect(field.value).toBe('Other');
  field.focus();
  field.value = 'Typed';
  await again('Third');
  expect(field.value).toBe('Typed');
});

test('a title that was kept and taken back at once does not stay in the field', async () => {
  const { again, type, leave, field } = await titled();
  type('Talk');
  leave();
  await again('Dialogue', 1);
  expect(field.value, 'until it is kept').toBe('Talk');
  await again('Dialogue', 2);
  expect(field.value).toBe('Dialogue');
});
