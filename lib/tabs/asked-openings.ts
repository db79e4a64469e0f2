import * as v from 'valibot';
import type { ViewerRequest } from '@/lib/documents/viewer-request';
import { keptValue } from '@/lib/extension/kept-value';
import { queryOf } from './viewer-page';

/**
 * What Proofmark itself has just asked the viewer to open. Anybody may try to open the viewer at any address, and it
 * would fetch that with the person's cookies: what is not in here waits for a click. Each entry serves once, and not for
 * long. The browser keeps it from content scripts, and forgets it when it ends.
 */
const kept = keptValue('session:askedOpenings', v.record(v.string(), v.number()));

/** In milliseconds, from being asked for to the viewer's start. */
const patience = 60_000;

/** Says that the viewer is about to be opened with this, by us. */
export async function rememberAsked(request: ViewerRequest): Promise<void> {
  await kept.change((asked) => ({ ...fresh(asked), [queryOf(request)]: Date.now() }));
}

/** Whether Proofmark asked for this; true once for each time that it did. */
export async function spendAsked(request: ViewerRequest): Promise<boolean> {
  let wasAsked = false;
  await kept.change((asked) => {
    const { [queryOf(request)]: at, ...others } = fresh(asked);
    wasAsked = at !== undefined;
    return others;
  });
  return wasAsked;
}

function fresh(asked: Record<string, number> | null): Record<string, number> {
  const now = Date.now();
  return Object.fromEntries(Object.entries(asked ?? {}).filter(([, at]) => Math.abs(now - at) < patience));
}
