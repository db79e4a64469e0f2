import { documentKinds, permissionsOf } from '@/lib/documents/kinds';
import type { Permission } from '@/lib/documents/permission';
import { browser } from '@/lib/extension/browser';
import { isOf } from './permission-of';

/** Those that the person gave. */
export async function listPermissions(kinds = documentKinds): Promise<Permission[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return permissionsOf(kinds).filter((each) => origins.some((pattern) => isOf(pattern, each)));
}

/** Whether the person gave it by name. That all sites are allowed, for the sake of PDFs, is not that. */
export async function isAllowed(permission: Permission): Promise<boolean> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.some((pattern) => isOf(pattern, permission));
}

/**
 * Asks the person for it. Call it at once in a click: browsers show the question only then.
 *
 * @returns whether they did
 */
export function askFor({ asked }: Permission): Promise<boolean> {
  return browser.permissions.request({ origins: [...asked] });
}

export async function leavePermission({ hosts }: Permission): Promise<void> {
  await browser.permissions.remove({ origins: hosts.map((host) => `https://${host}/*`) });
}
