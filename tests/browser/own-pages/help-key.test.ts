import { expect, onTestFinished, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { listenForHelpKey } from '@/lib/own-pages/help-key';

function listening() {
  const open = vi.fn();
  const lifetime = new AbortController();
  listenForHelpKey(open, lifetime.signal);
  onTestFinished(() => lifetime.abort());
  return open;
}

function focused<Name extends 'input' | 'button'>(name: Name) {
  const element = document.body.appendChild(document.createElement(name));
  onTestFinished(() => element.remove());
  element.focus();
}

test('a question mark opens the help', async () => {
  const open = listening();
  focused('button');
  await userEvent.keyboard('?');
  expect(open).toHaveBeenCalledTimes(1);
});

test('a question mark that is written is written', async () => {
  const open = listening();
  focused('input');
  await userEvent.keyboard('?');
  expect(open).not.toHaveBeenCalled();
});
