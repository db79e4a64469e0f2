import type { ArtifactKind } from '@/lib/model/artifact';
import type { Passage } from '@/lib/model/passage';
import type { KindOverlay, PageScript, RegisteredScripts } from './kind-scripts';
import type { MessageKey } from './message-key';
import type { Instead, Offer } from './offer';
import type { Permission } from './permission';
import type { ReadingReport } from './reading-report';
import type { ViewerRequest } from './viewer-request';

/**
 * All that the rest of the extension knows of a kind of documents, in data and pure functions: what reads and paints them
 * is in the scripts that are named here. `kinds.ts` is the only list.
 */
export interface DocumentKind {
  readonly kind: ArtifactKind;

  /**
   * Whether an address is of a document of this kind, and whether it can be tagged there; null where the address is none
   * of its. Kinds are asked in the order of the list, so that the first to claim an address has it.
   *
   * @param title of the tab, which may tell what an address does not
   */
  at(url: string, title: string): 'inPlace' | Instead | null;
  /** The same for what the browser shows by itself, whatever its address, where that can't be tagged there; else null. */
  shown?(file: ShownFile): Instead | null;

  /** Names of the document at one of its addresses, as far as that tells. */
  namesAt(url: string): string[];
  /** The same with what proves nothing: documents that are found by it have to be looked at in the page. */
  likelyNamesAt?(url: string): string[];
  /**
   * Where documents of many people stand on one host: which of them a name or an address stands for; null for anything
   * else. A page there speaks for that document and for no other.
   */
  itemOf?(nameOrAddress: string): string | null;

  /** What is asked of the person by name before it works by itself; null where its sites are allowed one by one. */
  readonly permission: Permission | null;
  /** Sites that hand over what is at an address, beside its own. */
  readsFrom?(url: string): readonly string[];
  /** How the overlay comes to a document; null where that is shown in the viewer, which has its own. */
  readonly overlay: KindOverlay | null;
  /** Scripts that the browser puts into its pages while the permission is given. */
  readonly registered?: RegisteredScripts;

  /**
   * What carries a document out of its tab to be read as a source (`DocumentContents`), as the script comes to it. Without
   * one nothing of it can be read there.
   */
  readonly contents?: PageScript;

  /** What the popup says where nothing of a document is tagged yet. */
  readonly howToBegin: MessageKey;
  /** What the popup says of the way in which a document is read: nothing where it is the best. */
  saysOf?(report: ReadingReport): SaidOfReading;
  /** Whether passages may be named by their words in the side panel, since selecting may not be possible. */
  readonly takesQuotes: boolean;
  /**
   * What the viewer is asked for to open an artifact of these aliases, at this address where it has one of the web; null
   * where it can't be opened. Without it, artifacts are opened at their addresses.
   */
  viewed?(aliases: readonly string[], address: string | null): ViewerRequest | null;
  /**
   * The address at which a document opens at a passage of it, made of the one at which it opens; as near as an address
   * comes. The overlay goes on from there where it may come. Without it, a passage has no other address.
   */
  placed?(address: string, passage: Passage): string;
  /** A page of the workspace that is about this kind alone. */
  readonly page?: KindPage;
}

/** What a tab shows that may be a file and no page. */
export interface ShownFile {
  tabId: number;
  url: string;
  title: string;
  /** Null where no script may look at it. */
  contentType: string | null;
  /** Whether the browser lets no script look at the files that it shows from the web. */
  isHidden: boolean;
}

export interface SaidOfReading {
  /** What does not work as well as it could. */
  notes: readonly MessageKey[];
  /** Where it turns out that nothing can be tagged in it. */
  instead: Offer | null;
}

/** Its view is in `entrypoints/workspace/kind-pages.tsx`, its address `#/<name>`. The settings lead there. */
export interface KindPage {
  name: string;
  title: MessageKey;
  setting: { title: MessageKey; text: MessageKey };
}
