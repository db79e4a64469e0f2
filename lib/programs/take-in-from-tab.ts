import * as v from 'valibot';
import { browser } from '@/lib/extension/browser';
import { openWorkspace } from '@/lib/navigation/open-surface';
import { hashOf } from '@/lib/navigation/routes';
import { documentInTab } from '@/lib/tabs/document-in-tab';
import { handedOver } from '@/lib/tabs/handed-over';
import { openViewerBeside } from '@/lib/tabs/open-viewer';
import { isViewer, takingFragment } from '@/lib/tabs/viewer-page';

/** The tab that a credential is to be taken in from. The workspace reads it: it stays when the popup has closed. */
export const wantedTab = handedOver('takeInFrom', v.number());

interface Tab {
  id: number;
  index: number;
  url?: string | undefined;
  title?: string | undefined;
}

/** Has a credential taken in from what a tab shows, where that is read: in the viewer, or in the workspace. */
export async function takeInFrom({ id, index, url, title }: Tab): Promise<void> {
  if (url && isViewer(url)) {
    await browser.tabs.update(id, { url: `${url.split('#', 1)[0]}${takingFragment}` });
    return;
  }
  const act = url ? (await documentInTab({ id, url, title })).instead?.offer.button?.act : undefined;
  if (act?.kind === 'view' && act.request) return openViewerBeside({ id, index }, act.request, takingFragment);
  await wantedTab.give(id);
  await openWorkspace(hashOf({ page: 'credentials' }));
}
