import { expect, onTestFinished, test, vi } from 'vitest';
import { done } from '@/lib/messaging/answer';
import { limits } from '@/lib/model/limits';
import { answerOverlayCalls } from '@/lib/tagging/answer-overlay-calls';
import type { OverlayCalls } from '@/lib/tagging/tagging';

type Listener = (message: unknown, sender: object, respond: (response: unknown) => void) => unknown;

const wire = vi.hoisted(() => {
  const listeners = new Set<Listener>();
  const onMessage = {
    addListener: (listener: Listener) => listeners.add(listener),
    removeListener: (listener: Listener) => listeners.delete(listener),
  };
  const runtime = { id: 'ours', onMessage, getURL: (path: string) => `chrome-extension://ours${path}` };
  Object.assign(globalThis, { chrome: { runtime } });
  return { listeners, runtime };
});
vi.mock('wxt/browser', () => ({ browser: { runtime: wire.runtime } }));

const ours = { id: 'ours', url: 'chrome-extension://ours/background.js' };
const inPage = { id: 'ours', url: 'https://school.example/', tab: { url: 'https://school.example/' }, frameId: 0 };

const names = [
  'tagSelection',
  'revealPassage',
  'writeReason',
  'stepPassage',
  'acceptPassage',
  'readingReport',
] as const;
const more = ['tagQuote', 'attachSelection'] as const;

/** The overlay of a page, and whoever asks it. */
function overlay(secret: string | null) {
  const calls = Object.fromEntries([...names, ...more].map((name) => [name, vi.fn(() => done(name))]));
  const life = new AbortController();
  onTestFinished(() => life.abort());
  answerOverlayCalls(calls as unknown as OverlayCalls, secret, life.signal);
  const ask = (type: string, data?: unknown, sender: object = ours) =>
    new Promise<{ res?: unknown }>((resolve) => {
      const message = { id: 1, type, data, timestamp: 1 };
      for (const listener of wire.listeners) listener(message, sender, (given) => resolve(given as { res?: unknown }));
    }).then(({ res }) => res);
  return { calls, life, ask };
}

test('each question is answered by what it is about, with what it was given', async () => {
  const { calls, ask } = overlay(null);
  const given = { revealPassage: 't1', writeReason: 't2', acceptPassage: 't3', attachSelection: 't4' };
  const asked = { ...given, tagSelection: 'r1:i1', stepPassage: 'next', tagQuote: 'some words' };
  for (const [name, data] of Object.entries(asked)) {
    expect(await ask(name, data)).toEqual(done(name));
    expect(calls[name]?.mock.calls.map(([first]: unknown[]) => first)).toEqual([data]);
  }
  expect(await ask('readingReport', 'whatever')).toEqual(done('readingReport'));
  expect(calls.readingReport).toHaveBeenCalledExactlyOnceWith(undefined);
  expect(await ask('tagSelection')).toEqual(done('tagSelection'));
  expect(await ask('isHere')).toEqual(done(null));
});

test('what does not fit is refused, and nothing is done', async () => {
  const { calls, ask } = overlay(null);
  for (const [name, data] of [
    ['stepPassage', 'back'],
    ['revealPassage', 7],
    ['tagQuote', 'x'.repeat(limits.quote + 1)],
  ] as const) {
    expect(await ask(name, data)).toMatchObject({ ok: false });
    expect(calls[name]).not.toHaveBeenCalled();
  }
  expect(await ask('tagQuote', 'x'.repeat(limits.quote))).toEqual(done('tagQuote'));
});

test('a script in a page may ask nothing', async () => {
  const { calls, ask } = overlay('secret');
  expect(await ask('revealPassage', 't1', inPage)).toMatchObject({ ok: false });
  expect(await ask('ownsFrame', 'secret', inPage)).toMatchObject({ ok: false });
  expect(calls.revealPassage).not.toHaveBeenCalled();
});

test('the frame of an overlay is known by its secret, and one without a frame owns none', async () => {
  const { ask, life } = overlay('secret');
  expect([await ask('ownsFrame', 'secret'), await ask('ownsFrame', 'another')]).toEqual([done(true), done(false)]);
  life.abort();
  expect(await overlay(null).ask('ownsFrame', 'secret')).toEqual(done(false));
});

test('once the overlay is gone it answers nothing', () => {
  const { life } = overlay(null);
  expect(wire.listeners.size).toBe(1);
  life.abort();
  expect(wire.listeners.size).toBe(0);
});
