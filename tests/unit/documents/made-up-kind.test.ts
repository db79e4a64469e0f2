import { expect, test } from 'vitest';
import { scriptsOf } from '@/lib/background/scripts-of';
import { kindAt, kindOf, permissionsOf } from '@/lib/documents/kinds';
import { isOwnName } from '@/lib/documents/own-names';
import { toCoverage } from '@/lib/navigation/coverage-route';
import { hashOf, parseRoute } from '@/lib/navigation/routes';
import { aliasesAt, likelyAliasesAt } from '@/lib/tabs/aliases-at';
import { everyTimeAt } from '@/lib/tabs/every-time';
import { permissionAt, permissionOf } from '@/lib/tabs/permission-of';
import { board, boards } from '@/tests/support/made-up-kind/kind';
import { withBoards } from '@/tests/support/made-up-kind/kinds';

const url = 'https://boards.example/b/one?view=all';

test('a kind has the addresses that it claims, and no other', () => {
  expect(kindAt(url, withBoards)).toBe(board);
  expect(kindAt('https://boards.example/help', withBoards).kind).toBe('web');
  expect(kindAt(url).kind).toBe('web');
  expect(kindOf(board.kind, withBoards)).toBe(board);
});

test('what is stored about a document is found by the names that its kind gives it', () => {
  expect(aliasesAt(url, withBoards)).toEqual(['board:one']);
  expect(likelyAliasesAt(url, withBoards)).toEqual(['board:one']);
});

test('a page speaks for its own document on a host of many, and for none beside it', () => {
  expect(isOwnName('board:one', url, withBoards)).toBe(true);
  expect(isOwnName('board:two', url, withBoards)).toBe(false);
  expect(isOwnName('https://boards.example/b/two', url, withBoards)).toBe(false);
  expect(isOwnName('board:one', 'https://school.example/', withBoards)).toBe(false);
});

test('its permission is known by its name, wherever it is asked for', () => {
  expect(permissionsOf(withBoards)).toContain(boards);
  expect(permissionOf('https://boards.example/*', withBoards)).toBe(boards);
  expect(permissionAt(url, withBoards)).toBe(boards);
  expect(permissionAt(url)).toBeNull();
});

test('tags show every time where its permission was given, and where it has web pages', () => {
  expect(everyTimeAt(url, 'granted', withBoards)).toBe('on');
  expect(everyTimeAt(url, 'askable', withBoards)).toBe('unavailable');
  expect(everyTimeAt('https://boards.example/published/one', 'granted', withBoards)).toBe('on');
  expect(everyTimeAt('https://boards.example/help', 'granted', withBoards)).toBe('unavailable');
});

test('its scripts are registered as it says, for the top frame, for as long as that is allowed', () => {
  expect(board.registered && scriptsOf(board.registered)).toEqual([
    {
      id: 'board',
      matches: ['https://boards.example/b/*'],
      excludeMatches: ['https://boards.example/published/*'],
      js: ['/content-scripts/overlay.js'],
      world: 'MAIN',
      runAt: 'document_start',
      allFrames: false,
      persistAcrossSessions: true,
    },
  ]);
});

test('its page in the workspace can be linked to and found again', () => {
  const route = parseRoute('#/boards', withBoards);
  expect(route).toEqual({ page: 'kind', name: 'boards' });
  expect(hashOf(route)).toBe('#/boards');
  expect(parseRoute('#/boards')).toEqual(toCoverage());
});
