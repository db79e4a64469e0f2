import { i18n } from '#i18n';
import { browser } from '@/lib/extension/browser';
import { takeInFrom } from '@/lib/programs/take-in-from-tab';
import { inTab } from '@/lib/tabs/in-tab';
import { showRefusal } from './show-refusal';

/** A tab as the menu's event tells of it. */
interface Tab {
  id: number;
  index: number;
  url?: string | undefined;
  title?: string | undefined;
}

/** What the menu offers, by the id of each entry. Each click gives the extension the tab for now, by `activeTab`. */
const entries = {
  'tag-selection': {
    title: () => i18n.t('menu.tag'),
    contexts: ['selection'],
    choose: (tab: Tab) =>
      inTab(tab.id)
        .tagSelection(undefined)
        .then((answer) => showRefusal(answer, tab)),
  },
  'take-in': { title: () => i18n.t('takeIn.offer'), contexts: ['page', 'selection', 'frame'], choose: takeInFrom },
} as const;

/** The browser keeps the menu; call on installing only. */
export async function createContextMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const [id, { title, contexts }] of Object.entries(entries)) {
    browser.contextMenus.create({ id, title: title(), contexts: [...contexts] });
  }
}

export function answerContextMenu(): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    const id = String(menuItemId);
    if (tab?.id === undefined || !isEntry(id)) return;
    void entries[id].choose({ id: tab.id, index: tab.index, url: tab.url, title: tab.title });
  });
}

const isEntry = (id: string): id is keyof typeof entries => Object.hasOwn(entries, id);
