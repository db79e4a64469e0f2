import * as v from 'valibot';
import { browser } from '@/lib/extension/browser';
import { done } from '@/lib/messaging/answer';
import { answerAll, nothing } from '@/lib/messaging/answer-all';
import { isInPage } from '@/lib/messaging/asker';
import type { OverlayProtocol } from '@/lib/messaging/protocol';
import { CellKey } from '@/lib/model/cell';
import { TagId } from '@/lib/model/ids';
import { limits } from '@/lib/model/limits';
import type { OverlayCalls } from './tagging';

/**
 * Answers the background and the extension's pages; no script in a page, which could reach the viewer's overlay.
 *
 * @param frameSecret what the overlay's own frame is known by; null where it has none
 */
export function answerOverlayCalls(calls: OverlayCalls, frameSecret: string | null, until: AbortSignal): void {
  answerAll<OverlayProtocol>(
    {
      ownsFrame: { input: v.string(), answer: (secret) => done(secret === frameSecret) },
      isHere: { input: nothing, answer: () => done(null) },
      tagSelection: { input: v.optional(CellKey), answer: calls.tagSelection },
      revealPassage: { input: TagId, answer: calls.revealPassage },
      writeReason: { input: TagId, answer: calls.writeReason },
      stepPassage: { input: v.picklist(['next', 'previous']), answer: calls.stepPassage },
      acceptPassage: { input: TagId, answer: calls.acceptPassage },
      readingReport: { input: nothing, answer: () => calls.readingReport(undefined) },
      tagQuote: { input: v.pipe(v.string(), v.maxLength(limits.quote)), answer: calls.tagQuote },
      attachSelection: { input: TagId, answer: calls.attachSelection },
    },
    until,
    (sender) => !isInPage(sender, browser.runtime.getURL('/')),
  );
}
