import { documentKinds, kindAt } from '@/lib/documents/kinds';
import { permissionAt } from './permission-of';
import type { SiteAccess } from './site-access';

/**
 * Whether tags show at an address every time, may be asked to, or can't. What has a name is not asked
 * for on the web pages that it has too.
 */
export function everyTimeAt(url: string, access: SiteAccess, kinds = documentKinds): 'on' | 'off' | 'unavailable' {
  if (access === 'forbidden') return 'unavailable';
  const permission = permissionAt(url, kinds);
  if (permission === null) return access === 'granted' ? 'on' : 'off';
  const kind = kindAt(url, kinds);
  if (kind.permission !== permission) return access === 'granted' && permission.isWebPage(url) ? 'on' : 'unavailable';
  if (access === 'granted') return 'on';
  return kind.overlay?.comes === 'whenNeeded' ? 'off' : 'unavailable';
}
