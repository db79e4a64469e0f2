import type { ComponentProps } from 'preact';
import { expect, test, vi } from 'vitest';
import { pageTitle } from '@/components/workspace/page-title';
import { WorkspaceShell } from '@/components/workspace/workspace-shell';
import { button, only, shown } from '../shown';

function shell(given: Partial<ComponentProps<typeof WorkspaceShell>> = {}) {
  const on = { onUndo: vi.fn(), onRedo: vi.fn(), onDismiss: vi.fn() };
  const none = { hasNews: false, problem: null, undoable: null, redoable: null };
  const place = shown(
    <WorkspaceShell page="artifacts" title="Artifacts" hrefOf={(page) => `#/${page}`} {...none} {...on} {...given}>
      <p>What is there.</p>
    </WorkspaceShell>,
  );
  const current = Object.fromEntries(
    [...place.querySelectorAll('[aria-current]')].map((each) => [each.textContent, each.getAttribute('aria-current')]),
  );
  return { place, on, current };
}

test('every page leads to the others, and says which it is', () => {
  const { place, current } = shell();
  const links = [...place.querySelectorAll<HTMLAnchorElement>('nav a')];
  expect(links.map((link) => link.getAttribute('href'))).toEqual([
    '#/coverage',
    '#/artifacts',
    '#/credentials',
    '#/feedback',
    '#/settings',
    '#/help',
    '#/welcome',
  ]);
  expect(current).toEqual({ 'workspace.artifacts': 'page' });
  expect(only(place, 'h1').textContent).toBe('Artifacts');
  expect(pageTitle('program')).toBe('workspace.program');
});

test('where something is new, the help is called so', () => {
  const { place } = shell({ hasNews: true });
  expect(only(place, 'a[href="#/help"]').textContent).toBe('help.news');
  expect(only(shell().place, 'a[href="#/help"]').textContent).toBe('workspace.help');
});

test('a page under another one is marked as being there', () => {
  expect(shell({ page: 'program' }).current).toEqual({ 'workspace.credentials': 'true' });
  expect(shell({ page: 'ask' }).current).toEqual({ 'workspace.feedback': 'true' });
  expect(shell({ page: 'review' }).current).toEqual({ 'workspace.feedback': 'true' });
  expect(shell({ page: 'kind' }).current).toEqual({ 'workspace.settings': 'true' });
});

test('what is read or answered has a title of its own', () => {
  expect(shell({ page: 'review' }).place.querySelector('h1')).toBeNull();
  expect(shell({ page: 'program' }).place.querySelector('h1')).toBeNull();
  expect(shell({ page: 'ask' }).place.querySelector('h1')).not.toBeNull();
});

test('one can skip to what is on the page', () => {
  const { place } = shell();
  button(place, 'workspace.skip').click();
  expect(document.activeElement).toBe(only(place, 'main'));
});

test('what went wrong is said above what is there, and can be put away', () => {
  expect(shell().place.querySelector('[role="alert"]')).toBeNull();
  const { place, on } = shell({ problem: 'There is no room left.' });
  expect(only(place, '[role="alert"]').textContent).toContain('There is no room left.');
  expect(place.textContent).toContain('What is there.');
  button(place, 'state.dismiss').click();
  expect(on.onDismiss).toHaveBeenCalledOnce();
});

test('the last change can be undone, and made again, where there is one', () => {
  expect(shell().place.querySelector('.workspace-foot')).toBeNull();
  const undo = shell({ undoable: 'Tagged' });
  button(undo.place, 'state.undo').click();
  expect(undo.on.onUndo).toHaveBeenCalledOnce();
  expect(() => button(undo.place, 'state.redo')).toThrow();
  const redo = shell({ redoable: 'Tagged' });
  button(redo.place, 'state.redo').click();
  expect(redo.on.onRedo).toHaveBeenCalledOnce();
  expect(() => button(redo.place, 'state.undo')).toThrow();
});
