import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { inTab } from '@/lib/tabs/in-tab';
import { showRefusal } from './show-refusal';

const menuId = 'tag-selection';

/** Offers to tag where text is selected. The browser keeps the menu; call on installing only. */
export async function createContextMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: menuId, title: i18n.t('menu.tag'), contexts: ['selection'] });
}

/** The click gives the extension the tab for now, by `activeTab`. */
export function answerContextMenu(): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId !== menuId || tab?.id === undefined) return;
    void inTab(tab.id)
      .tagSelection()
      .then((answer) => showRefusal(answer, tab));
  });
}
