import { beforeEach, expect, test, vi } from 'vitest';
import { pageOf } from '@/entrypoints/popup/page-of';
import { registerKinds } from '@/lib/background/kind-scripts';
import { registerLoader } from '@/lib/background/loader-sites';
import { showRefusal } from '@/lib/background/show-refusal';
import type { ReadingReport } from '@/lib/documents/reading-report';
import { refused } from '@/lib/messaging/answer';
import { artifactAddress } from '@/lib/navigation/open-address';
import type { PopupTab } from '@/lib/surfaces/popup/popup-tab';
import { bringOverlay } from '@/lib/tabs/bring-overlay';
import { documentInTab } from '@/lib/tabs/document-in-tab';
import { askFor, leavePermission, listPermissions } from '@/lib/tabs/permissions';
import { askForSite } from '@/lib/tabs/site-access';
import { board, boards } from '@/tests/support/made-up-kind/kind';
import { withBoards } from '@/tests/support/made-up-kind/kinds';

const url = 'https://boards.example/b/one';
const page = 'https://school.example/lesson';

/** As much of the browser as the list of kinds is asked for, with what it was told to do. */
const fake = vi.hoisted(() => {
  const state = {
    allowed: [] as string[],
    tab: { id: 7, url: '', status: 'complete' },
    contentType: 'text/html',
    overlayIsThere: false,
    put: [] as string[],
    opened: [] as string[],
    registered: new Map<string, { id: string; matches: string[] }>(),
  };
  const browser = {
    runtime: { id: 'made-up', getURL: (path: string) => `extension://made-up${path}` },
    storage: { session: { get: async () => ({}), set: async () => {} } },
    permissions: {
      getAll: async () => ({ origins: state.allowed }),
      request: async ({ origins }: { origins: string[] }) => state.allowed.push(...origins) > 0,
      remove: async ({ origins }: { origins: string[] }) => {
        state.allowed = state.allowed.filter((each) => !origins.includes(each));
      },
    },
    tabs: {
      get: async () => state.tab,
      create: async (tab: { url: string }) => state.opened.push(tab.url),
    },
    action: { openPopup: async () => state.opened.push('popup') },
    scripting: {
      insertCSS: async ({ files }: { files: string[] }) => state.put.push(...files),
      executeScript: async ({ files, func }: { files?: string[]; func?: () => unknown }) => {
        state.put.push(...(files ?? []));
        return [{ result: String(func).includes('contentType') ? state.contentType : func?.() }];
      },
      getRegisteredContentScripts: async ({ ids }: { ids: string[] }) =>
        ids.flatMap((id) => state.registered.get(id) ?? []),
      registerContentScripts: async (scripts: { id: string; matches: string[] }[]) => {
        for (const script of scripts) state.registered.set(script.id, script);
      },
      unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
        for (const id of ids) state.registered.delete(id);
      },
    },
  };
  Object.assign(globalThis, { browser });
  return state;
});

vi.mock('@/lib/messaging/ask', () => ({
  askOverlay: async () => (fake.overlayIsThere ? { ok: true, value: null } : { ok: false, failure: 'noAnswer' }),
}));

beforeEach(() => {
  fake.allowed = [];
  fake.tab = { id: 7, url, status: 'complete' };
  fake.contentType = 'text/html';
  fake.overlayIsThere = false;
  fake.put = [];
  fake.opened = [];
  fake.registered.clear();
});

async function popupAt(address: string, title = '') {
  fake.tab.url = address;
  const found = await documentInTab({ id: 7, url: address, title }, withBoards);
  const report: ReadingReport = { text: 'visible', selection: null, paintable: false, tries: [] };
  const tab: PopupTab = {
    ...found,
    id: 7,
    index: 0,
    url: address,
    aliases: [],
    access: 'granted',
    isPrivate: false,
    report,
  };
  return pageOf(tab, { artifact: null, passages: { found: 1, changed: 1, lost: 0 } }, withBoards);
}

test('the popup asks for what the kind needs, then for one loading anew, and then lets tag', async () => {
  expect(await popupAt(url)).toEqual({
    status: 'offer',
    offer: { text: 'popup.docAsk', button: { label: 'popup.docAllow', act: { kind: 'allow', permission: boards } } },
  });
  await askFor(boards);
  expect(await popupAt(url)).toMatchObject({ status: 'offer', offer: { button: { act: { kind: 'reload' } } } });
  fake.overlayIsThere = true;
  expect(await popupAt(url)).toMatchObject({
    status: 'open',
    host: boards.title,
    isNamed: true,
    howToBegin: 'popup.untaggedSlides',
    everyTime: 'on',
    notes: ['popup.docsWay.unpainted'],
  });
});

test('the popup says what works instead in a document that can not be tagged where it is', async () => {
  const offer = { text: 'popup.closed.forms', button: null };
  expect(await popupAt(url, 'Locked')).toEqual({ status: 'offer', offer });
});

test('a file that the browser shows by itself is opened in the viewer, at once from a menu', async () => {
  fake.contentType = 'application/x-board';
  expect(await popupAt(page)).toMatchObject({ status: 'offer', offer: { button: { label: 'popup.openViewer' } } });
  const answer = await bringOverlay(7, withBoards);
  expect(answer).toEqual(refused('notInPlace'));
  await showRefusal(answer, { id: 7, index: 0, url: page }, withBoards);
  expect(fake.opened).toEqual([`extension://made-up/viewer.html?url=${encodeURIComponent(page)}`]);
});

test('the overlay is waited for, and refused with what is lacking, which the popup then says', async () => {
  expect(await bringOverlay(7, withBoards)).toEqual(refused('pageNotAllowed'));
  await askFor(boards);
  const answer = await bringOverlay(7, withBoards);
  expect(answer).toEqual(refused('documentNeedsReload'));
  await showRefusal(answer, { id: 7, index: 0, url }, withBoards);
  expect(fake.opened).toEqual(['popup']);
  expect(fake.put).toEqual([]);
});

test('a document that can not be tagged where it is, is not waited for', async () => {
  fake.contentType = 'application/x-board';
  fake.tab.url = page;
  expect(await bringOverlay(7, withBoards)).toEqual(refused('notInPlace'));
});

test('everywhere else the overlay for web pages is put into the tab', async () => {
  fake.tab.url = page;
  await bringOverlay(7, withBoards);
  expect(fake.put).toEqual(['/content-scripts/overlay.css', '/content-scripts/overlay.js']);
});

test('its permission is asked for, listed and given back by itself, and what else hands its files over with it', async () => {
  await askFor(boards);
  expect(await listPermissions(withBoards)).toEqual([boards]);
  await leavePermission(boards);
  expect(await listPermissions(withBoards)).toEqual([]);
  await askForSite(url, withBoards);
  expect(fake.allowed).toEqual(['https://boards.example/*', 'https://files.boards.example/*']);
});

test('its scripts, and the loader on its web pages, are there while the permission is', async () => {
  await registerKinds(withBoards);
  await registerLoader(withBoards);
  expect([...fake.registered.keys()]).toEqual([]);
  await askFor(boards);
  await registerKinds(withBoards);
  await registerLoader(withBoards);
  expect([...fake.registered.keys()]).toEqual(['board', 'loader']);
  expect(fake.registered.get('loader')?.matches).toEqual(boards.loaded);
  await leavePermission(boards);
  await registerKinds(withBoards);
  expect(fake.registered.has('board')).toBe(false);
});

test('an artifact of it is opened as it says', () => {
  const artifact = { kind: board.kind, url, aliases: ['board:one'] };
  expect(artifactAddress(artifact, withBoards)).toBe(`extension://made-up/viewer.html?url=${encodeURIComponent(url)}`);
  expect(artifactAddress({ ...artifact, url: 'javascript:alert(1)' }, withBoards)).toBeNull();
});
