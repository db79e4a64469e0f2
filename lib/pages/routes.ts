import * as v from 'valibot';
import { CellKey } from '@/lib/model/cell';

/** A place in the workspace, as its address bar holds it: `#/coverage/<cell>`, `#/artifacts` and so on. */
export type Route =
  | { page: 'coverage'; open: CellKey | null }
  | { page: 'artifacts' }
  | { page: 'credentials' }
  | { page: 'settings' }
  | { page: 'google-docs' };

/** The place that an address means; the coverage where it means none. */
export function parseRoute(hash: string): Route {
  const [, page, cell] = hash.split('/');
  if (page === 'artifacts' || page === 'credentials' || page === 'settings' || page === 'google-docs') return { page };
  const key = v.safeParse(CellKey, cell);
  return { page: 'coverage', open: key.success ? key.output : null };
}

export function hashOf(route: Route): string {
  if (route.page === 'coverage' && route.open !== null) return `#/coverage/${route.open}`;
  return `#/${route.page}`;
}
