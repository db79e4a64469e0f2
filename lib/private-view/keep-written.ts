import { backgroundBackend } from '@/lib/tagging/background-backend';
import { draftOf, isWorthKeeping, onLeaving } from '@/lib/tagging/draft-keeper';
import type { RemoteView } from './remote-view';

/**
 * Keeps what was typed in the moment before the page goes: the overlay, which keeps drafts otherwise, may not have heard
 * of it any more.
 */
export function keepWhatWasWritten({ picker, opening }: RemoteView): void {
  const began = Date.now();
  onLeaving(() => {
    const picking = picker.peek()?.picking;
    const { document, stored = '' } = opening.peek() ?? {};
    if (!picking || !document || picking.status.peek() === 'saving') return;
    const draft = draftOf(picking, document, began, Date.now());
    if (isWorthKeeping(draft, stored)) backgroundBackend.keepDraft(draft).catch(() => null);
  }, new AbortController().signal);
}
