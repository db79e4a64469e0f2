import { filled } from '@/lib/feedback/filled';
import type { ReviewerWords } from '@/lib/feedback/page/words';

interface Props {
  words: ReviewerWords['words'];
  from: string;
  rationale: string;
}

/** Why a passage was chosen. */
export function PassageReason({ words, from, rationale }: Props) {
  return (
    <div class="review-reason">
      {rationale ? (
        <>
          <h3>{filled(words.reason, from)}</h3>
          <p dir="auto">{rationale}</p>
        </>
      ) : (
        <p class="quiet">{filled(words.noReason, from)}</p>
      )}
    </div>
  );
}
