import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { runUnframed } from '@/lib/own-pages/run-unframed';

const present = { lang: document.documentElement.lang, dir: document.documentElement.dir };
afterEach(() => {
  Object.assign(document.documentElement, present);
  document.body.replaceChildren();
});

const own = {};
/** A window on its own, but for what a test gives. */
const standsAs = (given: object) => ({ self: own, parent: own, top: own, location: {}, ...given });

test('a page on its own runs, in the language of its words', () => {
  const run = vi.fn();
  runUnframed(run, standsAs({}));
  expect(run).toHaveBeenCalledOnce();
  expect(document.documentElement.getAttribute('lang')).toBe('words.language');
  runUnframed(run, standsAs({ location: { ancestorOrigins: { length: 0 } } }));
  expect(run).toHaveBeenCalledTimes(2);
});

test.each([
  ['its parent', { parent: {} }],
  ['the top', { top: {} }],
  // The tests' own stands in a frame of the one that runs them.
  ['its window', undefined],
  ['its ancestors', { location: { ancestorOrigins: { length: 1 } } }],
])('one that stands in another, as %s tells, says why it does not, and does nothing', (_, given) => {
  const run = vi.fn();
  const shown = document.body.appendChild(document.createElement('button'));
  onTestFinished(() => shown.remove());
  runUnframed(run, given === undefined ? window : standsAs(given));
  expect(run).not.toHaveBeenCalled();
  expect(document.body.textContent).toBe('framed.refused');
  expect(document.body.childElementCount).toBe(0);
});
