import { defineExtensionMessaging, type ExtensionMessage } from '@webext-core/messaging';
import * as v from 'valibot';
import { browser } from '@/lib/extension/browser';
import { failureOf } from '@/lib/model/failure';
import { refused } from './answer';
import type { Answer } from './protocol';

export type Sender = ExtensionMessage['sender'];

/** How one message is answered: what it must hold, and what is made of it. It may throw what `failureOf` knows. */
export interface Handler<Data, Reply> {
  input: v.GenericSchema<unknown, Data>;
  answer: (data: Data, sender: Sender) => Reply | Promise<Reply>;
}

/** A handler for each message of a protocol. */
export type Handlers<Protocol> = {
  [Name in keyof Protocol]: Protocol[Name] extends (...data: infer Data extends unknown[]) => infer Reply
    ? Handler<Data[0], Reply>
    : never;
};

/** For messages that carry nothing. */
export const nothing = v.pipe(
  v.unknown(),
  v.transform(() => undefined),
);

/**
 * Answers the messages of a protocol until the signal aborts. Messages from anything but this extension are refused,
 * as is what doesn't fit its schema; a handler that throws becomes a refusal.
 *
 * @param isWelcome whether a sender within the extension may ask at all
 */
export function answerAll<Protocol>(
  handlers: Handlers<Protocol>,
  signal?: AbortSignal,
  isWelcome: (sender: Sender) => boolean = () => true,
): void {
  const messenger = defineExtensionMessaging<Record<string, (data: unknown) => unknown>>();
  for (const [name, handler] of Object.entries<Handler<unknown, Answer<unknown>>>(
    handlers as Record<string, Handler<unknown, Answer<unknown>>>,
  )) {
    messenger.onMessage(name, ({ data, sender }) =>
      isWelcome(sender) ? answerOne(handler, data, sender) : refused('invalid'),
    );
  }
  signal?.addEventListener('abort', () => messenger.removeAllListeners(), { once: true });
}

async function answerOne(
  handler: Handler<unknown, Answer<unknown>>,
  data: unknown,
  sender: Sender,
): Promise<Answer<unknown>> {
  if (sender.id !== browser.runtime.id) return refused('invalid');
  try {
    return await handler.answer(v.parse(handler.input, data), sender);
  } catch (error) {
    return refused(failureOf(error));
  }
}
