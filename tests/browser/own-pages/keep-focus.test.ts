import { expect, onTestFinished, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { keepFocus } from '@/lib/own-pages/keep-focus';
import { button, only } from '../components/shown';

/** A page with this in its main part, in which the focus is kept. */
function kept(main: string, { before = '', after = '' } = {}): HTMLElement {
  const place = document.createElement('div');
  place.innerHTML = `${before}<main>${main}</main>${after}`;
  document.body.append(place);
  const lifetime = new AbortController();
  keepFocus(lifetime.signal);
  onTestFinished(() => {
    lifetime.abort();
    place.remove();
    location.hash = '';
  });
  return place;
}

const focused = () => document.activeElement?.textContent;
const toHave = (words: string) => vi.waitFor(() => expect(focused()).toBe(words), { timeout: 5_000 });
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

function gone(place: HTMLElement, name: string): Element {
  const control = button(place, name);
  control.focus();
  return control;
}

const list = `<h1>Title</h1><p><button>Above</button></p>
  <ul>${[1, 2, 3].map((at) => `<li><button>Open ${at}</button> <button>Delete ${at}</button></li>`).join('')}</ul>`;

test('from an item that goes the focus goes to what is in its place then', async () => {
  const place = kept(list);
  gone(place, 'Delete 2').closest('li')?.remove();
  await toHave('Open 3');
});

test('from the last item to what was before it', async () => {
  const place = kept(list);
  gone(place, 'Delete 3').closest('li')?.remove();
  await toHave('Delete 2');
});

test('from the only thing in a part of the page to what comes after that part', async () => {
  const place = kept(`${list}<p><button>Below</button></p>`);
  gone(place, 'Delete 2').closest('ul')?.replaceChildren();
  await toHave('Below');
});

test('from a control to the one that has come instead', async () => {
  const place = kept(list);
  gone(place, 'Open 2').outerHTML = '<button>Close 2</button>';
  await toHave('Close 2');
});

test('what was moved has it again', async () => {
  const place = kept(list);
  const item = gone(place, 'Delete 1').closest('li');
  if (item) only(place, 'ul').append(item);
  await toHave('Delete 1');
});

test('from what is hidden it goes on as from what is gone', async () => {
  const place = kept(list);
  const item = gone(place, 'Delete 2').closest('li');
  if (item) item.hidden = true;
  await toHave('Open 3');
});

test('what is disabled only for a moment has it again', async () => {
  const place = kept(list);
  const control = button(place, 'Delete 2');
  control.focus();
  control.disabled = true;
  await pause(400);
  control.disabled = false;
  await toHave('Delete 2');
});

test('from what stays disabled it goes on', async () => {
  const place = kept(list);
  const control = button(place, 'Delete 2');
  control.focus();
  control.disabled = true;
  await toHave('Open 2');
});

test('from a dialog that is taken out unclosed it goes back to what opened it', async () => {
  const place = kept(list, { after: '<dialog><button>Sure</button><button>Cancel</button></dialog>' });
  button(place, 'Delete 2').focus();
  const dialog = only<HTMLDialogElement>(place, 'dialog');
  dialog.showModal();
  gone(place, 'Cancel');
  dialog.remove();
  await toHave('Delete 2');
});

test('from a message to what had it before, past what is gone since', async () => {
  const place = kept(`<div role="status">Done <button>Dismiss</button></div>${list}`);
  for (const name of ['Open 1', 'Delete 3', 'Dismiss']) button(place, name).focus();
  button(place, 'Delete 3').remove();
  only(place, '[role=status]').remove();
  await toHave('Open 1');
});

test('outside of the main part it stays beside where it was, and goes to the title once that part is gone', async () => {
  const place = kept(list, { after: '<footer><button>Undo</button><button>Redo</button></footer>' });
  gone(place, 'Redo').remove();
  await toHave('Undo');
  only(place, 'footer').remove();
  await toHave('Title');
});

test('where all that the main part held is replaced, or another page has come, it goes to the title', async () => {
  const place = kept(list);
  const control = gone(place, 'Delete 2');
  for (const each of [control.closest('ul'), only(place, 'p')]) each?.remove();
  only(place, 'main').insertAdjacentHTML('beforeend', '<section><h2>Nothing here</h2><button>Begin</button></section>');
  await toHave('Title');

  button(place, 'Begin').focus();
  location.hash = '#/elsewhere';
  only(place, 'main').innerHTML = '<h1>Elsewhere</h1><section><button>Other</button></section>';
  await toHave('Elsewhere');
});

test('what comes a moment later is waited for', async () => {
  const place = kept(list);
  gone(place, 'Delete 2');
  only(place, 'main').innerHTML = '<p>Reading…</p>';
  await pause(500);
  expect(focused()).toBe(document.body.textContent);
  only(place, 'main').innerHTML = '<h2>Late</h2><button>Other</button>';
  await toHave('Late');
});

test('but not once the person has pressed somewhere', async () => {
  const place = kept(list);
  gone(place, 'Delete 2');
  only(place, 'main').innerHTML = '<p>Reading…</p>';
  await pause(200);
  await userEvent.click(only(place, 'p'));
  only(place, 'main').innerHTML = '<h2>Late</h2>';
  await pause(400);
  expect(document.activeElement).toBe(document.body);
});

test('whoever leaves the focus nowhere finds it there', async () => {
  const place = kept(`${list}<p class="words">Words</p>`);
  button(place, 'Delete 2').focus();
  await userEvent.click(only(place, '.words'));
  expect(document.activeElement).toBe(document.body);
  button(place, 'Delete 2').closest('li')?.remove();
  await pause(400);
  expect(document.activeElement).toBe(document.body);
});

test('what gives the focus itself, a frame later too, is not interfered with', async () => {
  const place = kept(list);
  const seen: string[] = [];
  place.addEventListener('focusin', ({ target }) => target instanceof Element && seen.push(target.textContent));
  gone(place, 'Delete 2').closest('li')?.remove();
  requestAnimationFrame(() => setTimeout(() => button(place, 'Above').focus()));
  await toHave('Above');
  await pause(300);
  expect(seen).toEqual(['Delete 2', 'Above']);
});

test('a key that is still held does nothing to what has the focus instead', async () => {
  const place = kept(list);
  button(place, 'Delete 2').addEventListener('click', () => button(place, 'Delete 2').closest('li')?.remove());
  button(place, 'Delete 2').focus();
  await userEvent.keyboard('{Enter}');
  await toHave('Open 3');
  const press = (repeat: boolean) => new KeyboardEvent('keydown', { key: 'Enter', repeat, cancelable: true });
  expect(dispatchEvent(press(true))).toBe(false);
  expect(dispatchEvent(press(false))).toBe(true);
  expect(dispatchEvent(press(true))).toBe(true);
});
