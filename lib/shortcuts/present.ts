import { i18n } from '#i18n';
import { browser } from '@/lib/extension/browser';
import type { Command } from './commands';

export interface Shortcut {
  name: string;
  description: string;
  /** As the browser writes them; empty where it has given the command none. */
  keys: string;
}

/** The commands of the extension with the keys that they have at present. */
export async function shortcuts(): Promise<Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands.map(({ name = '', description = '', shortcut = '' }) => ({
    name,
    // This one opens the popup, and browsers give it no description.
    description: name === '_execute_action' ? i18n.t('settings.shortcutOpen') : description,
    keys: shortcut,
  }));
}

/** The keys of a command at present, as the browser writes them; empty where it has none. */
export async function keysOf(command: Command): Promise<string> {
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name === command)?.shortcut ?? '';
}

/** Only Firefox has it (https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/commands). */
interface WithShortcutSettings {
  openShortcutSettings?: () => Promise<void>;
}

/** Opens the browser's own page where shortcuts are changed. */
export async function openShortcutSettings(): Promise<void> {
  const commands: typeof browser.commands & WithShortcutSettings = browser.commands;
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
