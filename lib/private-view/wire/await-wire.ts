import * as v from 'valibot';
import { askBackground } from '@/lib/messaging/ask';
import { patiently } from '@/lib/tagging/saving';
import { portWire, type Wire } from './wire';

const Greeting = v.object({ secret: v.pipe(v.string(), v.uuid()) });

/**
 * Calls with the wire that the overlay of the page hands over, once. That it is the overlay is known by the secret: it is
 * this frame's name, and the background has heard of it from the overlay. A page that frames this document itself can
 * hand over what it likes: nothing is shown.
 */
export function awaitWire(begin: (wire: Wire) => void): void {
  const ended = new AbortController();
  async function greet({ data, ports: [port] }: MessageEvent<unknown>): Promise<void> {
    const greeting = v.safeParse(Greeting, data);
    if (!port || !greeting.success || greeting.output.secret !== window.name) return;
    const known = await patiently(() => askBackground('isFrameOfOurs', greeting.output.secret));
    if (!known.ok || !known.value || ended.signal.aborted) return;
    ended.abort();
    begin(portWire(port));
  }
  window.addEventListener('message', (event) => void greet(event), { signal: ended.signal });
}
