import { documentKinds, permissionsOf } from '@/lib/documents/kinds';
import type { Permission } from '@/lib/documents/permission';
import { sitePattern } from './site';

/** Whether a match pattern is of a permission's sites. What a pattern says of paths is not kept by browsers. */
export function isOf(pattern: string, { hosts }: Permission): boolean {
  const [, host = ''] = /^(?:https?|\*):\/\/([^/]*)\//.exec(pattern) ?? [];
  return hosts.includes(host);
}

/** What a match pattern is of; null for others. */
export function permissionOf(pattern: string, kinds = documentKinds): Permission | null {
  return permissionsOf(kinds).find((permission) => isOf(pattern, permission)) ?? null;
}

/** What the site at an address is allowed by; null where it is known by its host. */
export function permissionAt(url: string, kinds = documentKinds): Permission | null {
  const pattern = sitePattern(url);
  return pattern === null ? null : permissionOf(pattern, kinds);
}
