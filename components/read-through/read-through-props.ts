import type { ReadonlySignal } from '@preact/signals';
import type { RequirementId } from '@/lib/model/ids';
import type { ProgramParts } from '@/lib/read-through/program-parts';

/** What all parts of the page share. */
export interface ReadThroughProps {
  parts: ProgramParts;
  /** What is ticked as read. A signal, so that a tick draws no more than itself anew. */
  read: ReadonlySignal<ReadonlySet<RequirementId>>;
  /** The address of a requirement on this page. */
  hrefOf: (id: RequirementId) => string;
  /** What an address of the source may lead to; null where it is no web page. */
  linkOf: (address: string) => string | null;
  onRead: (id: RequirementId, read: boolean) => void;
  onPrint: () => void;
  /** Where it is changed; null where it stays as it is. */
  editAddress: string | null;
  /** The list of all programs. */
  backAddress: string;
}
