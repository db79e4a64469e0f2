import { browser } from 'wxt/browser';
import type { Answer } from '@/lib/messaging/protocol';
import { inTab, type TabOverlay } from '@/lib/tabs/in-tab';
import { showRefusal } from './show-refusal';

/** The keyboard commands of the manifest. Each gives the extension the tab for now, by `activeTab`. */
const commands: Readonly<Record<string, (overlay: TabOverlay) => Promise<Answer<unknown>>>> = {
  'tag-selection': (overlay) => overlay.tagSelection(),
  'next-passage': (overlay) => overlay.stepPassage('next'),
  'previous-passage': (overlay) => overlay.stepPassage('previous'),
};

export function answerCommands(): void {
  browser.commands.onCommand.addListener((name, tab) => {
    if (tab?.id !== undefined) void commands[name]?.(inTab(tab.id)).then((answer) => showRefusal(answer, tab));
  });
}
