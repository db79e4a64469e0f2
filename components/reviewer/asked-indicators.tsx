import type { AskedIndicator } from '@/lib/feedback/package';
import type { ReviewerWords } from '@/lib/feedback/page/words';

interface Props {
  words: ReviewerWords['words'];
  indicators: readonly AskedIndicator[];
}

/** The indicators that a question is about. */
export function AskedIndicators({ words, indicators }: Props) {
  if (indicators.length === 0) return null;
  return (
    <div class="review-indicators">
      <h3>{words.indicator}</h3>
      <ul>
        {indicators.map(({ id, code, text, requirement }) => (
          <li key={id}>
            <strong>
              <bdi>{code}</bdi>
            </strong>{' '}
            <bdi>{text}</bdi> <bdi class="quiet small">{requirement}</bdi>
          </li>
        ))}
      </ul>
    </div>
  );
}
