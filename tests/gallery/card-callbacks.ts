import { reviewerWords } from '@/lib/asking/reviewer-words';
import { nothing } from './nothing';

/** What a passage's card is given in stories beside what it shows. */
export const cardCallbacks = () => ({
  takesFocus: false,
  words: reviewerWords().words,
  ratings: new Map(),
  onRate: nothing,
  onHold: nothing,
  onRelease: nothing,
  onClose: nothing,
  onEdit: nothing,
  onDelete: nothing,
  onResize: nothing,
  onAccept: nothing,
  onUseSelection: nothing,
  onAsk: nothing,
  onDone: nothing,
  onWriting: nothing,
  onWrite: async () => true,
  onFinish: nothing,
});
