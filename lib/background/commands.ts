import { browser } from '@/lib/extension/browser';
import type { Answer } from '@/lib/messaging/protocol';
import type { Command } from '@/lib/shortcuts/commands';
import { inTab, type TabOverlay } from '@/lib/tabs/in-tab';
import { showRefusal } from './show-refusal';

/** The keyboard commands of the manifest. Each gives the extension the tab for now, by `activeTab`. */
const commands: Readonly<Record<Command, (overlay: TabOverlay) => Promise<Answer<unknown>>>> = {
  'tag-selection': (overlay) => overlay.tagSelection(undefined),
  'next-passage': (overlay) => overlay.stepPassage('next'),
  'previous-passage': (overlay) => overlay.stepPassage('previous'),
};

export function answerCommands(): void {
  browser.commands.onCommand.addListener((name, tab) => {
    if (tab?.id === undefined || !isCommand(name)) return;
    void commands[name](inTab(tab.id)).then((answer) => showRefusal(answer, tab));
  });
}

const isCommand = (name: string): name is Command => Object.hasOwn(commands, name);
