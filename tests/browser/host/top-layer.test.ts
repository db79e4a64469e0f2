import { afterEach, expect, onTestFinished, test } from 'vitest';
import { aboveAll, placeAbove } from '@/lib/host/top-layer';

const host = document.createElement('div');

afterEach(() => {
  document.getSelection()?.removeAllRanges();
  host.remove();
});

function put<Name extends keyof HTMLElementTagNameMap>(name: Name, into: Node = document.body, text = 'words') {
  const element = document.createElement(name);
  element.textContent = text;
  into.appendChild(element);
  onTestFinished(() => element.remove());
  return element;
}
function dialog(into: Node = document.body) {
  const element = put('dialog', into);
  element.showModal();
  onTestFinished(() => element.close());
  return element;
}
function popover(kind: 'auto' | 'manual', into: Node = document.body) {
  const element = put('div', into);
  element.popover = kind;
  element.showPopover();
  return element;
}
const place = (trees: Parameters<typeof placeAbove>[1] = [document]) => placeAbove(document, trees, host);

test('it stands at the root of the page, where nothing lies above all', () => {
  popover('manual');
  popover('auto');
  put('dialog').show();
  expect(place()).toBe(document.documentElement);
});

test('it stands in the modal dialog that makes all outside of it inert, also in one of a shadow tree', () => {
  expect(place()).toBe(document.documentElement);
  const own = dialog();
  expect(place()).toBe(own);
  own.setAttribute('data-above-overlay', '');
  expect(place()).toBe(document.documentElement);
  const root = put('div').attachShadow({ mode: 'open' });
  const within = dialog(root);
  expect(place()).toBe(document.documentElement);
  expect(place([document, root])).toBe(within);
});

test('of several dialogs it stands in the one on top', () => {
  const [first, second] = [put('dialog'), put('dialog')];
  onTestFinished(() => {
    for (const each of [first, second]) each.close();
  });
  second.showModal();
  first.showModal();
  expect(place()).toBe(first);
});

test('it stands in the popover in which the person has selected, as long as a press beside would close that', () => {
  const closing = popover('auto');
  expect(place()).toBe(document.documentElement);
  document.getSelection()?.selectAllChildren(closing);
  expect(place()).toBe(closing);
  const staying = popover('manual');
  document.getSelection()?.selectAllChildren(staying);
  expect(place()).toBe(document.documentElement);
  closing.append(host);
  expect(place()).toBe(closing);
});

test('above a dialog it stands in a popover only where that is part of the dialog', () => {
  const around = dialog();
  const within = popover('auto', around);
  document.getSelection()?.selectAllChildren(within);
  expect(place()).toBe(within);
  within.hidePopover();
  document.getSelection()?.removeAllRanges();
  expect(place()).toBe(around);
});

test('a popover that a dialog has come over is passed over, whatever is selected in it', () => {
  const below = popover('manual');
  below.popover = 'auto';
  below.showPopover();
  document.getSelection()?.selectAllChildren(below);
  const above = put('dialog');
  onTestFinished(() => above.close());
  above.showModal();
  if (!below.matches(':popover-open')) below.showPopover();
  expect(place()).toBe(above);
});

test('what lies above all are open popovers and modal dialogs, but for itself and our own', () => {
  expect(aboveAll([document], host)).toEqual([]);
  const [menu, own] = [popover('manual'), dialog()];
  put('dialog').show();
  expect(aboveAll([document], host)).toEqual([menu, own]);
  expect(aboveAll([document], menu)).toEqual([own]);
  own.setAttribute('data-above-overlay', '');
  expect(aboveAll([document], host)).toEqual([menu]);
});
