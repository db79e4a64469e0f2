import type { Package, Refusal } from '@/lib/feedback/package';
import type { ReplyOffer } from '@/lib/model/feedback-reply';
import type { FeedbackRequest, RequestState } from '@/lib/model/feedback-request';
import type { ReplyId, RequestId } from '@/lib/model/ids';

/** A request as the list shows it. */
export interface ListedRequest {
  request: FeedbackRequest;
  state: RequestState;
  replies: number;
  /** Answers that are not marked as done. */
  open: number;
}

/** How far taking something in has come. */
export type IntakeStep =
  | { status: 'none' }
  | { status: 'reading' }
  | { status: 'refused'; refusal: Refusal }
  | { status: 'sealed'; package: Extract<Package, { carried: 'sealed' }>['package']; isWrong: boolean }
  /** Shown before it is merged. */
  | ({ status: 'offered' } & ReplyOffer)
  | { status: 'taken'; requestId: RequestId };

export interface IntakeCallbacks {
  onFile: (file: File) => void;
  onText: (text: string) => void;
  onPassphrase: (passphrase: string) => void;
  onTake: () => void;
  onLeave: () => void;
}

export interface ThreadCallbacks {
  onDone: (id: ReplyId, threadIds: readonly string[], done: boolean) => void;
}

/** What there is to send a request with; each null where it can't be had. */
export interface SendModel {
  fileName: string;
  /** Of the file, in words, such as "84 KB". */
  fileSize: string;
  link: string | null;
  /** Why there is no link; null where there is one. */
  linkMissing: 'noHost' | 'tooLong' | null;
  mailto: string;
  gmail: string;
  /** Whether it is under a passphrase. */
  isSealed: boolean;
  canShare: boolean;
}

export interface SendCallbacks {
  onSaveFile: () => void;
  onSaveMail: () => void;
  onSaveText: () => void;
  onCopyMessage: () => void;
  onCopyLink: () => void;
  onShare: () => void;
  onSent: (sent: boolean) => void;
}
