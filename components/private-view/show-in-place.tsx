import { render } from 'preact';
import changedText from '@/components/changed-text/changed-text.css?inline';
import threads from '@/components/feedback/threads.css?inline';
import type { ShowPrivately } from '@/components/overlay/show-overlay';
import rating from '@/components/rating/rating.css?inline';
import answerForm from '@/components/reviewer/answer-form.css?inline';
import { undoByKey } from '@/lib/private-view/undo-by-key';
import { ownWays } from '@/lib/private-view/ways';
import { PrivatePanels } from './private-panels';

/** What the private view looks like beside what all of the overlay does. */
export const privateStyles = [changedText, threads, answerForm, rating];

/** Shows the private view beside the marks: in pages of the extension, where no script of a stranger runs. */
export const showInPlace: ShowPrivately = ({ host, view, until }) => {
  host.own.addEventListener('keydown', undoByKey(view), { signal: until });
  render(<PrivatePanels view={view} ways={ownWays} />, host.own);
  until.addEventListener('abort', () => render(null, host.own), { once: true });
};
