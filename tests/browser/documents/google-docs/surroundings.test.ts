import { afterEach, expect, test } from 'vitest';
import { lookAround } from '@/lib/documents/google-docs/diagnosis/surroundings';

afterEach(() => document.body.replaceChildren());

const keys = 'docs-texteventtarget-iframe';

function put<Name extends keyof HTMLElementTagNameMap>(name: Name, given: object, into: HTMLElement = document.body) {
  return into.appendChild(Object.assign(document.createElement(name), given));
}

test('the frame for keys is missing, open, or closed to scripts; and has the focus or not', () => {
  expect(lookAround()).toMatchObject({ keyboardFrame: 'missing', isFocusInFrame: false });
  const open = put('iframe', { className: keys });
  expect(lookAround()).toMatchObject({ keyboardFrame: 'open', isFocusInFrame: false });
  open.focus();
  expect(lookAround()).toMatchObject({ keyboardFrame: 'open', isFocusInFrame: true });
  open.remove();
  const closed = put('iframe', { className: keys });
  closed.setAttribute('sandbox', '');
  closed.srcdoc = '<p>closed</p>';
  return new Promise<void>((resolve) => closed.addEventListener('load', () => resolve())).then(() => {
    expect(lookAround().keyboardFrame).toBe('closed');
  });
});

test('the editor is told by its size and how far it is scrolled', () => {
  expect(lookAround().editor).toBeNull();
  const editor = put('div', { className: 'kix-appview-editor' });
  editor.style.cssText = 'width: 300px; height: 200px; overflow: auto; scrollbar-width: none';
  put('div', {}, editor).style.cssText = 'width: 500px; height: 900px';
  editor.scrollTop = 120;
  expect(lookAround().editor).toEqual({ width: 300, height: 200, scrollWidth: 500, scrollHeight: 900, scrollTop: 120 });
});

test('shadow trees in the editor are counted, and none elsewhere', () => {
  const editor = put('div', { id: 'docs-editor' });
  put('div', {}, editor).attachShadow({ mode: 'open' });
  put('p', {}, editor);
  put('div', {}).attachShadow({ mode: 'open' });
  expect(lookAround().shadowRoots).toBe(1);
});

test('scripts that hold the text are counted with their length, whatever it says', () => {
  const before = lookAround();
  expect([before.modelScripts, before.modelUnits]).toEqual([0, 0]);
  const text = 'DOCS_modelChunk = 1';
  put('script', { text, type: 'none' });
  put('script', { text: 'other = 1', type: 'none' });
  put('script', { text, type: 'none' });
  const { modelScripts, modelUnits } = lookAround();
  expect([modelScripts, modelUnits]).toEqual([2, 2 * text.length]);
});

test('the window is told in CSS pixels, and times in whole milliseconds', () => {
  const { viewport, pixelRatio, readyState, timing } = lookAround();
  expect(viewport).toEqual({ width: innerWidth, height: innerHeight, scale: 1 });
  expect([pixelRatio, readyState]).toEqual([devicePixelRatio, 'complete']);
  expect(Object.values(timing).every(Number.isInteger)).toBe(true);
  expect(timing.now).toBeGreaterThanOrEqual(timing.interactive);
});
