import * as v from 'valibot';
import { browser } from '@/lib/extension/browser';
import { runtimeWire, type Wire } from './wire';

/** The tab and the secret of the overlay that a window of ours belongs to. */
const Belonging = v.pipe(
  v.string(),
  v.regex(/^#\d+\.[\da-f-]{36}$/),
  v.transform((hash) => hash.slice(1).split('.')),
  v.tuple([v.pipe(v.string(), v.transform(Number)), v.string()]),
);

/** The wire to the overlay that this window was opened for; null where it is none of ours. */
export function windowWire(): Wire | null {
  const belonging = v.safeParse(Belonging, window.top === window ? location.hash : '');
  if (!belonging.success) return null;
  const [tabId, secret] = belonging.output;
  const port = browser.tabs.connect(tabId, { frameId: 0, name: secret });
  port.onDisconnect.addListener(() => window.close());
  return runtimeWire(port);
}

/** Calls with the wire to a window of ours that was opened for the overlay of this secret, until the signal ends. */
export function onWindowWire(
  secret: string,
  listener: (wire: Wire, closed: AbortSignal) => void,
  until: AbortSignal,
): void {
  const heard = (port: Parameters<Parameters<typeof browser.runtime.onConnect.addListener>[0]>[0]) => {
    if (port.name !== secret || port.sender?.id !== browser.runtime.id) return;
    const closed = new AbortController();
    port.onDisconnect.addListener(() => closed.abort());
    listener(runtimeWire(port), closed.signal);
  };
  browser.runtime.onConnect.addListener(heard);
  until.addEventListener('abort', () => browser.runtime.onConnect.removeListener(heard), { once: true });
}
