import { i18n } from '#i18n';
import type { PopupPage } from '@/components/popup/popup-model';
import type { PopupState } from '@/lib/pages/popup-state';
import type { PopupTab } from '@/lib/pages/popup-tab';
import { everyTimeAt, siteNameAt } from '@/lib/tabs/every-time';

/** The tab as the popup shows it. */
export function pageOf(tab: PopupTab | null, { artifact, tags }: PopupState): PopupPage {
  if (!tab) return { status: 'forbidden' };
  const { url, access, pdf, special, way } = tab;
  if (pdf) return { status: 'pdf', choose: pdf === 'choose', tags };
  if (special?.kind === 'drive-file') return { status: 'drive-file', pdf: special.pdf, tags };
  if (special?.kind === 'closed') return { status: 'closed', app: special.app, tags };
  if (special?.kind === 'doc' && special.step !== 'here') return { status: 'doc', step: special.step, tags };
  // It has been looked for, and not found.
  if (special?.kind === 'slides' && way?.selection === 'none') return { status: 'closed', app: 'slides', tags };
  const name = siteNameAt(url);
  const host = name ? i18n.t(`site.${name}`) : new URL(url).host;
  return {
    status: 'open',
    host,
    isNamed: name !== null,
    passages: special?.kind === 'slides' ? 'slides' : 'text',
    artifact,
    tags,
    everyTime: everyTimeAt(url, access),
    docsWay: special?.kind === 'doc' ? way : null,
  };
}
