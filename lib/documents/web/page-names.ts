import { keysOf } from '@/lib/documents/page-keys';
import { likeName, nearName, pageName } from '@/lib/model/names';

/** What the page at an address is called whatever it says itself. */
export function pageNames(address: string): string[] {
  const { page, like } = keysOf(address);
  const base = address.split('#', 1)[0] ?? address;
  return [address, pageName(page), likeName(like), nearName(base)];
}
