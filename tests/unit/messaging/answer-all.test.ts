import * as v from 'valibot';
import { afterEach, expect, test, vi } from 'vitest';
import { done, refused } from '@/lib/messaging/answer';
import type { Answer } from '@/lib/messaging/protocol';
import { StoreFailure } from '@/lib/model/failure';

type Listener = (message: unknown, sender: unknown, respond: (response: unknown) => void) => unknown;

/** The browser's side of messages within an extension, with one page that listens and anyone who sends. */
const wire = vi.hoisted(() => {
  const listeners = new Set<Listener>();
  const onMessage = {
    addListener: (listener: Listener) => listeners.add(listener),
    removeListener: (listener: Listener) => listeners.delete(listener),
  };
  Object.assign(globalThis, { chrome: { runtime: { id: 'ours', onMessage } } });
  return {
    listeners,
    send: (type: string, data: unknown, senderId = 'ours') =>
      new Promise((resolve) => {
        const message = { id: 1, type, data, timestamp: 1 };
        for (const listener of listeners) listener(message, { id: senderId }, resolve);
      }),
  };
});

const { answerAll, nothing } = await import('@/lib/messaging/answer-all');

interface Protocol {
  double(number: number): Answer<number>;
  fail(): Answer<null>;
}

let answering = new AbortController();
function answer(): void {
  answering = new AbortController();
  answerAll<Protocol>(
    {
      double: { input: v.number(), answer: (number) => done(number * 2) },
      fail: {
        input: nothing,
        answer: () => {
          throw new StoreFailure('storageFull');
        },
      },
    },
    answering.signal,
  );
}

afterEach(() => answering.abort());

test('a message that fits its schema is answered', async () => {
  answer();
  expect(await wire.send('double', 21)).toEqual({ res: done(42) });
});

test('a message that does not fit is refused, as is one from anything but this extension', async () => {
  answer();
  expect(await wire.send('double', '21')).toEqual({ res: refused('invalid') });
  expect(await wire.send('double', 21, 'another extension')).toEqual({ res: refused('invalid') });
});

test('a failure of the store crosses as a refusal with its reason', async () => {
  answer();
  expect(await wire.send('fail', undefined)).toEqual({ res: refused('storageFull') });
});

test('nothing listens any more once the signal has aborted', () => {
  answer();
  answering.abort();
  expect(wire.listeners.size).toBe(0);
});
