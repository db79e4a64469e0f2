import type { LeftOut, PdfRefusal } from '@/lib/exports/pdf';
import type { CredentialId, TagId } from '@/lib/model/ids';
import type { Evidence, HandInChoice } from './evidence';

/** How writing the file has come on. */
export type HandInStep =
  | { status: 'deciding' }
  | { status: 'writing' }
  | { status: 'saved'; name: string; leftOut: readonly LeftOut[] }
  | { status: 'refused'; reason: PdfRefusal };

/** What the person decides about the file. */
export interface HandInWish {
  /** Null for all credentials. */
  credentialId: CredentialId | null;
  author: string;
  index: boolean;
  /** Drawn into the pages instead of added as comments. */
  drawn: boolean;
  /** Tags of somebody else that the person hands in all the same. */
  others: readonly TagId[];
  /** Whether the tags can be restored from the file elsewhere. */
  restorable: boolean;
}

export interface HandInModel {
  choices: readonly HandInChoice[];
  evidence: readonly Evidence[];
  wish: HandInWish;
  step: HandInStep;
}
