import type { Failure } from '@/lib/model/failure';
import type { MessageKey } from './message-key';
import type { Permission } from './permission';
import type { ViewerRequest } from './viewer-request';

/** What there is where a document can't be tagged as things stand. */
export interface Instead {
  /** What is answered to whoever wants the overlay. */
  refusal: Failure;
  offer: Offer;
  /** Whether it is done at once for who presses a key or chooses from a menu, and not offered first. */
  atOnce?: boolean;
}

/** A sentence with one button, or none. */
export interface Offer {
  text: MessageKey;
  button: { label: MessageKey; act: OfferedAct } | null;
}

export type OfferedAct =
  /** Opens the viewer, empty where nothing is requested. */
  | { kind: 'view'; request: ViewerRequest | null }
  | { kind: 'allow'; permission: Permission }
  /** Loads the document once more, at another address where its scripts are registered for that one. */
  | { kind: 'reload'; url: string | null };
