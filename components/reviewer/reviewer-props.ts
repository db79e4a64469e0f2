import type { RequestPackage } from '@/lib/feedback/package';
import type { ReviewerWords } from '@/lib/feedback/page/words';
import type { Written } from '@/lib/reviewing/written';

export interface ReviewFormProps {
  words: ReviewerWords['words'];
  package: RequestPackage;
  written: Written;
  isKept: boolean;
  /** Whether documents may be opened from here: the file that travels leads nowhere. */
  opens: boolean;
  onWrite: (written: Written) => void;
  /** Whether the reply goes under a passphrase, as the request came. */
  isSealed: boolean;
  /** The reply as the text of a file or a message. */
  onReply: () => Promise<string>;
}
