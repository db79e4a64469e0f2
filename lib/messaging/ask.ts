import { defineExtensionMessaging } from '@webext-core/messaging';
import { answerWithin, type Refusal } from './answer';
import type { Answer, BackgroundProtocol, OverlayProtocol } from './protocol';

/** How long an answer may take, in milliseconds: a worker that was stopped has to start first. */
const patience = 5_000;

const messenger = defineExtensionMessaging<Record<string, (data: unknown) => unknown>>();

/**
 * Asks the background from a content script: `askBackground('saveTag', input)`. A message may be sent again where the
 * answer is 'noAnswer'; doing it twice is doing it once.
 *
 * @returns what the background answers, or the refusal 'noAnswer'; never rejects
 */
export function askBackground<Name extends keyof BackgroundProtocol>(
  name: Name,
  ...[data]: Parameters<BackgroundProtocol[Name]>
): Promise<ReturnType<BackgroundProtocol[Name]> | Refusal> {
  return answerWithin(messenger.sendMessage(name, data).then(asAnswer<ReturnType<BackgroundProtocol[Name]>>), patience);
}

/**
 * Asks the overlay in a tab, which must be there already.
 *
 * @returns what the overlay answers, or the refusal 'noAnswer'; never rejects
 */
export function askOverlay<Name extends keyof OverlayProtocol>(
  tabId: number,
  name: Name,
  ...[data]: Parameters<OverlayProtocol[Name]>
): Promise<ReturnType<OverlayProtocol[Name]> | Refusal> {
  const sent = messenger.sendMessage(name, data, { tabId, frameId: 0 });
  return answerWithin(sent.then(asAnswer<ReturnType<OverlayProtocol[Name]>>), patience);
}

/** Only our own code answers messages within the extension, and `answerAll` types what it answers. */
function asAnswer<A extends Answer<unknown>>(answer: unknown): A {
  return answer as A;
}
