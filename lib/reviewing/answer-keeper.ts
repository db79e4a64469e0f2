import type { PackagedRequest, RequestPackage, SealedPackage } from '@/lib/feedback/package';
import type { Written } from './written';

/** Where what a reviewer writes is kept while they write. */
export interface AnswerKeeper {
  /**
   * What was written to this request before, and whether what is written from now on can be kept.
   *
   * @param sealed as it came, where it is under a passphrase
   */
  open(opened: RequestPackage, sealed: SealedPackage | null): Promise<{ written: Written; isKept: boolean }>;
  /** Keeps what was just written, in place of what was there before; says whether it could be. */
  keep(request: PackagedRequest, before: Written, after: Written): boolean | Promise<boolean>;
  /** Calls with what is written to it elsewhere, such as on the document itself. */
  follow?(request: PackagedRequest, listener: (written: Written) => void, signal: AbortSignal): void;
}
