import { browser } from '@/lib/extension/browser';

const asked = { permissions: ['notifications' as const] };

/** Whether the browser shows reminders of requests that are due. */
export function reminds(): Promise<boolean> {
  return browser.permissions.contains(asked);
}

/** Asks the person for it. Call it at once in a click: browsers show the question only then. */
export function askForReminders(): Promise<boolean> {
  return browser.permissions.request(asked);
}

export async function leaveReminders(): Promise<void> {
  await browser.permissions.remove(asked);
}
