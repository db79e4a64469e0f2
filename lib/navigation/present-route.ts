import { type ReadonlySignal, signal as signalOf } from '@preact/signals';
import { parseRoute, type Route } from './routes';

/** The place in the address bar, kept up to date. */
export function presentRoute(signal: AbortSignal): ReadonlySignal<Route> {
  const route = signalOf(parseRoute(location.hash));
  addEventListener(
    'hashchange',
    () => {
      route.value = parseRoute(location.hash);
    },
    { signal },
  );
  return route;
}
