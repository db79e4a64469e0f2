import type { Refusal } from '@/lib/messaging/answer';
import { askOverlay } from '@/lib/messaging/ask';
import type { Answer, OverlayProtocol } from '@/lib/messaging/protocol';
import { bringOverlay } from './bring-overlay';

type Calls = Omit<OverlayProtocol, 'isHere' | 'ownsFrame'>;

/** The overlay of a tab, for extension pages and the background. It is brought in where it isn't yet. */
export type TabOverlay = {
  [Name in keyof Calls]: (...data: Parameters<Calls[Name]>) => Promise<ReturnType<Calls[Name]> | Refusal>;
};

export function inTab(tabId: number): TabOverlay {
  const brought = async <A extends Answer<unknown>>(ask: () => Promise<A | Refusal>): Promise<A | Refusal> => {
    const overlay = await bringOverlay(tabId);
    return overlay.ok ? ask() : overlay;
  };
  return {
    tagSelection: (cell) => brought(() => askOverlay(tabId, 'tagSelection', cell)),
    writeReason: (tagId) => brought(() => askOverlay(tabId, 'writeReason', tagId)),
    revealPassage: (tagId) => brought(() => askOverlay(tabId, 'revealPassage', tagId)),
    stepPassage: (direction) => brought(() => askOverlay(tabId, 'stepPassage', direction)),
    acceptPassage: (tagId) => brought(() => askOverlay(tabId, 'acceptPassage', tagId)),
    readingReport: () => askOverlay(tabId, 'readingReport'),
    tagQuote: (quote) => brought(() => askOverlay(tabId, 'tagQuote', quote)),
    attachSelection: (tagId) => brought(() => askOverlay(tabId, 'attachSelection', tagId)),
  };
}
