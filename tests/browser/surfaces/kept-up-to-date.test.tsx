import { render } from 'preact';
import { beforeEach, expect, test, vi } from 'vitest';
import { SettingGroup } from '@/components/settings/setting-group';
import { SettingsIndex } from '@/components/settings/settings-index';
import { keepPersistent } from '@/lib/store/persistence';
import { usePermissions } from '@/lib/surfaces/settings/use-permissions';
import { useShortcuts } from '@/lib/surfaces/settings/use-shortcuts';
import { usePinned } from '@/lib/surfaces/workspace/use-pinned';
import { button, shown } from '../components/shown';

const given = vi.hoisted(() => ({
  commands: [] as { name: string; description: string; shortcut: string }[],
  settings: null as (() => Promise<{ isOnToolbar?: boolean }>) | null,
  changed: new Set<() => void>(),
}));
vi.mock('wxt/browser', () => ({
  browser: {
    commands: { getAll: async () => given.commands },
    action: {
      get getUserSettings() {
        return given.settings ?? undefined;
      },
    },
  },
}));
vi.mock('@/lib/tabs/site-access', () => ({
  onSitesChanged: (listener: () => void, signal: AbortSignal) => {
    given.changed.add(listener);
    signal.addEventListener('abort', () => given.changed.delete(listener));
  },
}));

beforeEach(() => Object.assign(given, { commands: [], settings: null }));

const comesBack = () => dispatchEvent(new Event('focus'));
const says = (place: Element, text: string) => vi.waitFor(() => expect(place.textContent).toBe(text));

test('keys are those that commands have now, and are read anew when the person comes back', async () => {
  const Keys = () =>
    useShortcuts()
      .value.map(({ description, keys }) => `${description}: ${keys};`)
      .join('');
  given.commands = [{ name: '_execute_action', description: '', shortcut: 'Alt+P' }];
  const place = shown(<Keys />);
  await says(place, 'settings.shortcutOpen: Alt+P;');
  given.commands = [{ name: 'tag', description: 'Tag', shortcut: '' }];
  comesBack();
  await says(place, 'Tag: ;');
});

test('whether the button is in the toolbar is looked at anew when the person comes back', async () => {
  const Pinned = () => String(usePinned().value);
  given.settings = async () => ({ isOnToolbar: false });
  const place = shown(<Pinned />);
  await says(place, 'false');
  given.settings = async () => ({ isOnToolbar: true });
  comesBack();
  await says(place, 'true');
  given.settings = () => Promise.reject(new Error('not now'));
  comesBack();
  await says(place, 'null');
  const other = shown(<Pinned />);
  expect(other.textContent).toBe('null');
});

test('permissions are looked at anew whenever they change, for as long as they are shown', async () => {
  let allowed = 'one';
  const look = async () => allowed;
  const Sites = () => usePermissions(look, 'none').value;
  const place = shown(<Sites />);
  expect(place.textContent).toBe('none');
  await says(place, 'one');
  allowed = 'two';
  for (const each of given.changed) each();
  await says(place, 'two');
  render(null, place);
  await vi.waitFor(() => expect(given.changed.size).toBe(0));
});

test('the index of the settings leads to each part, whose heading takes the focus', () => {
  const groups = [
    { id: 'saving', title: 'Saving' },
    { id: 'deleting', title: 'Deleting' },
  ];
  const place = shown(
    <>
      <SettingsIndex groups={groups} />
      {groups.map((group, at) => (
        <SettingGroup key={group.id} {...group} danger={at === 1}>
          <p>{group.id}</p>
        </SettingGroup>
      ))}
    </>,
  );
  button(place, 'Deleting').click();
  expect([document.activeElement?.id, document.activeElement?.textContent]).toEqual(['deleting', 'Deleting']);
  const parts = [...place.querySelectorAll('section')];
  expect(parts.map((part) => [part.getAttribute('aria-labelledby'), part.dataset.danger])).toEqual([
    ['saving', 'false'],
    ['deleting', 'true'],
  ]);
});

test('the browser is asked not to clear the data, unless it has said so already, and may refuse', async () => {
  const persisted = vi.spyOn(navigator.storage, 'persisted').mockResolvedValue(true);
  const persist = vi.spyOn(navigator.storage, 'persist').mockResolvedValue(true);
  expect([await keepPersistent(), persist.mock.calls.length]).toEqual([true, 0]);
  persisted.mockResolvedValue(false);
  expect([await keepPersistent(), persist.mock.calls.length]).toEqual([true, 1]);
  persist.mockResolvedValue(false);
  expect(await keepPersistent()).toBe(false);
  persisted.mockRejectedValue(new Error('not here'));
  expect(await keepPersistent()).toBe(false);
  vi.restoreAllMocks();
});
