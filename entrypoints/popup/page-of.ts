import type { PopupPage } from '@/components/popup/popup-model';
import { documentKinds } from '@/lib/documents/kinds';
import { inWords } from '@/lib/documents/message-in-words';
import type { PopupState } from '@/lib/surfaces/popup/popup-state';
import type { PopupTab } from '@/lib/surfaces/popup/popup-tab';
import { everyTimeAt } from '@/lib/tabs/every-time';
import { permissionAt } from '@/lib/tabs/permission-of';

/** The tab as the popup shows it. */
export function pageOf(
  tab: PopupTab | null,
  { artifact, passages: { found, changed, lost } }: Pick<PopupState, 'artifact' | 'passages'>,
  kinds = documentKinds,
): PopupPage {
  if (!tab) return { status: 'shut', why: 'forbidden' };
  const { url, access, kind, instead, report } = tab;
  if (tab.isPrivate) return { status: 'shut', why: 'private' };
  const said = report && kind.saysOf?.(report);
  const offer = instead?.offer ?? said?.instead;
  if (offer) return { status: 'offer', offer };
  if (tab.isShut) return { status: 'shut', why: 'notLoaded' };
  const permission = permissionAt(url, kinds);
  return {
    status: 'open',
    host: permission ? inWords(permission.title) : new URL(url).host,
    isNamed: permission !== null,
    howToBegin: kind.howToBegin,
    artifact,
    tags: found + changed + lost,
    everyTime: everyTimeAt(url, access, kinds),
    notes: said?.notes ?? [],
  };
}
