import type { ComponentProps } from 'preact';
import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { BackupSetting } from '@/components/settings/backup-setting';
import type { LeftOutGroup } from '@/lib/surfaces/settings/left-out-groups';
import { button, only, shown } from '../shown';

type Props = ComponentProps<typeof BackupSetting>;

const lesson: LeftOutGroup = { table: 'artifacts', reason: 'unreadable', count: 2, names: ['A lesson'] };
const contents = { savedOn: 'March 14', credentials: 2, artifacts: 7, tags: 112, ratings: 14, left: [], isWhole: true };

function setting(given: Partial<Props> = {}) {
  const on = { onSave: vi.fn(), onFile: vi.fn(), onPassphrase: vi.fn(), onRestore: vi.fn(), onLeave: vi.fn() };
  const props = { lastSaved: null, due: false, unsaved: [], aside: [], restore: { status: 'none' }, ...on } as const;
  return { place: shown(<BackupSetting {...props} {...given} />), on };
}

const textOf = (given: Partial<Props>) => setting(given).place.textContent;

test('it says when everything was last saved, and whether that is all there is', () => {
  expect(textOf({ due: true })).toContain('settings.backupNever');
  expect(textOf({ due: true })).not.toContain('settings.backupDue');
  expect(textOf({ lastSaved: 'March 14' })).toContain('settings.backupLast March 14');
  expect(textOf({ lastSaved: 'March 14' })).not.toMatch(/backupNever|backupDue/);
  expect(textOf({ lastSaved: 'March 14', due: true })).toContain('settings.backupDue');
});

test('what can not be read, or was not saved, is told by kind and name, and else nothing is', () => {
  expect(setting().place.querySelector('[role="alert"]')).toBeNull();
  const aside = textOf({ aside: [lesson] });
  expect(aside).toContain('settings.setAside');
  expect(aside).toContain('settings.left.unreadable settings.kinds.artifacts 2');
  expect(aside).toContain('A lesson');
  expect(aside).not.toContain('settings.saveLeft');
  expect(textOf({ unsaved: [{ ...lesson, names: [] }] })).toContain('settings.saveLeft');
  expect(setting({ unsaved: [{ ...lesson, names: [] }] }).place.querySelectorAll('.left-out ul')).toHaveLength(0);
});

test('everything is saved with what else is wished for, and what is another’s only if it is', async () => {
  const { place, on } = setting();
  button(place, 'settings.save').click();
  expect(on.onSave).toHaveBeenLastCalledWith({ others: false, names: false, passphrase: '' });
  const [others, names] = place.querySelectorAll<HTMLInputElement>('.setting-choice input');
  if (!others || !names) throw new Error('no choices');
  await userEvent.click(others);
  button(place, 'settings.save').click();
  expect(on.onSave).toHaveBeenLastCalledWith({ others: true, names: false, passphrase: '' });
  await userEvent.click(others);
  await userEvent.click(names);
  await userEvent.fill(only<HTMLInputElement>(place, '.save-offer input:not([type="checkbox"])'), 'four words');
  button(place, 'settings.save').click();
  expect(on.onSave).toHaveBeenLastCalledWith({ others: false, names: true, passphrase: 'four words' });
});

test('a file is chosen, or dropped where it shows that it may be', async () => {
  const { place, on } = setting();
  const picker = only<HTMLElement>(place, '.file-picker');
  const field = only<HTMLInputElement>(picker, 'input');
  await userEvent.upload(field, new File(['{}'], 'saved.json', { type: 'application/json' }));
  expect(on.onFile.mock.calls.map(([file]) => file.name)).toEqual(['saved.json']);
  // So that the same one can be chosen again.
  expect(field.value).toBe('');

  const held = new DataTransfer();
  held.items.add(new File(['{}'], 'dropped.json'));
  const drag = (type: string) => new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: held });
  const over = drag('dragover');
  picker.dispatchEvent(over);
  expect(over.defaultPrevented).toBe(true);
  await vi.waitFor(() => expect(picker.dataset.over).toBe('true'));
  picker.dispatchEvent(drag('dragleave'));
  await vi.waitFor(() => expect(picker.dataset.over).toBe('false'));
  picker.dispatchEvent(drag('dragover'));
  picker.dispatchEvent(drag('drop'));
  await vi.waitFor(() => expect(picker.dataset.over).toBe('false'));
  expect(on.onFile.mock.calls.map(([file]) => file.name)).toEqual(['saved.json', 'dropped.json']);
});

test('nothing is restored before the person has seen what the file holds and decided how', async () => {
  const { place, on } = setting({ restore: { status: 'chosen', contents } });
  expect(place.textContent).toContain('settings.restoreCounts 2 7 112 14');
  expect(place.textContent).toContain('settings.restoreFrom March 14');
  expect(place.querySelector('.file-picker')).toBeNull();
  expect(place.querySelector('[role="alert"]')).toBeNull();
  expect(on.onRestore).not.toHaveBeenCalled();
  await vi.waitFor(() => expect(document.activeElement).toBe(button(place, 'settings.restoreMerge')));
  button(place, 'settings.restoreMerge').click();
  expect(on.onRestore).toHaveBeenLastCalledWith('merge');
  button(place, 'settings.restoreReplace').click();
  expect(on.onRestore).toHaveBeenLastCalledWith('replace');
  button(place, 'settings.restoreCancel').click();
  expect(on.onLeave).toHaveBeenCalledOnce();
});

test('a file that is damaged, or holds less, says so before it is restored', () => {
  const left = textOf({ restore: { status: 'chosen', contents: { ...contents, savedOn: '', left: [lesson] } } });
  expect(left).toContain('settings.restoreLeft');
  expect(left).toContain('A lesson');
  expect(left).not.toMatch(/restoreDamaged|restoreFrom/);
  const damaged = textOf({ restore: { status: 'chosen', contents: { ...contents, isWhole: false } } });
  expect(damaged).toContain('settings.restoreDamaged');
  expect(damaged).not.toContain('settings.restoreLeft');
});

test('what was sealed is opened with its passphrase, and a wrong one is said to be', async () => {
  const { place, on } = setting({ restore: { status: 'sealed', isWrong: false } });
  expect(place.querySelector('.file-picker')).toBeNull();
  expect(place.querySelector('.restore-offer [role="alert"]')).toBeNull();
  await userEvent.fill(only<HTMLInputElement>(place, '.restore-offer input'), 'four words');
  await userEvent.keyboard('{Enter}');
  expect(on.onPassphrase).toHaveBeenCalledWith('four words');
  const wrong = setting({ restore: { status: 'sealed', isWrong: true } });
  expect(wrong.place.querySelector('.restore-offer [role="alert"]')).not.toBeNull();
});

test('how restoring ended is said, and another file can be chosen', () => {
  const said = { unreadable: 'restoreUnreadable', sealedDamaged: 'restoreSealedDamaged', done: 'restoreDone' } as const;
  for (const [status, words] of Object.entries(said) as [keyof typeof said, string][]) {
    const { place } = setting({ restore: { status } });
    const notice = only(place, '.restore-offer .notice');
    expect(notice.textContent).toContain(`settings.${words}`);
    expect(place.querySelector('.file-picker')).not.toBeNull();
  }
  expect(setting().place.querySelector('.restore-offer .notice')).toBeNull();
});
