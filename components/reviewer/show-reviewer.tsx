import { render } from 'preact';
import { dataElementId } from '@/lib/feedback/package';
import { rootElementId, wordsElementId } from '@/lib/feedback/page/element-ids';
import type { ReviewerWords } from '@/lib/feedback/page/words';
import { keptAnswers } from '@/lib/reviewing/kept-answers';
import { openReviewController } from '@/lib/reviewing/review-controller';
import { Reviewer } from './reviewer';

/** Puts the form in the place of what stands on the page for those who run no scripts. */
export function showReviewer(): void {
  const root = document.getElementById(rootElementId);
  const words = document.getElementById(wordsElementId)?.textContent;
  if (!root || !words) return;
  const given: ReviewerWords = JSON.parse(words);
  const data = document.getElementById(dataElementId)?.textContent;
  const controller = openReviewController(keptAnswers, new AbortController().signal);
  const show = () => {
    root.replaceChildren();
    render(
      <main>
        <Reviewer words={given} controller={controller} />
      </main>,
      root,
    );
  };
  const fromLink = location.hash.length > 1 ? location.href : null;
  const text = data ?? fromLink;
  if (text) void controller.open(text).then(show);
  else show();
  if (!data) addEventListener('hashchange', () => void controller.open(location.href));
}
