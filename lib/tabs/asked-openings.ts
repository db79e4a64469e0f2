import * as v from 'valibot';
import type { ViewerRequest } from '@/lib/documents/viewer-request';
import { browser } from '@/lib/extension/browser';
import { queryOf } from './viewer-page';

/**
 * What Proofmark itself has just asked the viewer to open. Anybody may try to open the viewer at any address, and it
 * would fetch that with the person's cookies: what is not in here waits for a click. Each entry serves once, and not for
 * long. The browser keeps it from content scripts, and forgets it when it ends.
 */
const Asked = v.record(v.string(), v.number());

const key = 'askedOpenings';

/** In milliseconds, from being asked for to the viewer's start. */
const patience = 60_000;

/** Says that the viewer is about to be opened with this, by us. */
export async function rememberAsked(request: ViewerRequest): Promise<void> {
  await change((asked) => ({ asked: { ...asked, [queryOf(request)]: Date.now() }, answer: null }));
}

/** Whether Proofmark asked for this; true once for each time that it did. */
export function spendAsked(request: ViewerRequest): Promise<boolean> {
  return change((asked) => {
    const { [queryOf(request)]: at, ...others } = asked;
    return { asked: others, answer: at !== undefined };
  });
}

/** One at a time, since all share one record: two at once would overwrite each other, or spend one entry twice. */
function change<T>(make: (asked: v.InferOutput<typeof Asked>) => { asked: Record<string, number>; answer: T }) {
  return navigator.locks.request('proofmark-asked-openings', async (): Promise<T> => {
    const parsed = v.safeParse(Asked, (await browser.storage.session.get(key))[key]);
    const now = Date.now();
    const fresh = Object.entries(parsed.success ? parsed.output : {}).filter(([, at]) => Math.abs(now - at) < patience);
    const { asked, answer } = make(Object.fromEntries(fresh));
    await browser.storage.session.set({ [key]: asked });
    return answer;
  });
}
