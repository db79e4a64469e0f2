import { browser } from '@/lib/extension/browser';
import { refused } from '@/lib/messaging/answer';
import type { Handler, Handlers } from '@/lib/messaging/answer-all';
import { askerOf } from '@/lib/messaging/asker';
import type { BackgroundProtocol } from '@/lib/messaging/protocol';
import type { ProofmarkDatabase } from '@/lib/store/database';
import { heldTo } from './who-may-ask';

/** The same handlers, each of which answers only what its asker may ask, and nothing in private windows. */
export function guarded(db: ProofmarkDatabase, handlers: Handlers<BackgroundProtocol>): Handlers<BackgroundProtocol> {
  const own = browser.runtime.getURL('/');
  const guard = (name: keyof BackgroundProtocol, { input, answer }: Handler<unknown, unknown>) => ({
    input,
    answer: async (data: unknown, sender: Parameters<typeof answer>[1]) => {
      // What is done in a private window is not to be found once it is closed, and nothing is told there of what is kept.
      if (sender.tab?.incognito) return refused('privateWindow');
      // The schema of the message has made this what the message holds.
      return answer(await heldTo(db, name, data as never, askerOf(sender, own)), sender);
    },
  });
  const all = Object.entries(handlers as Record<string, Handler<unknown, unknown>>);
  return Object.fromEntries(
    all.map(([name, handler]) => [name, guard(name as keyof BackgroundProtocol, handler)]),
  ) as unknown as Handlers<BackgroundProtocol>;
}
