import { i18n } from '#i18n';
import { IndicatorChip } from '@/components/state/indicator-chip';
import type { AskedItem } from '@/lib/feedback/request-draft';
import type { RequestSubjects, SubjectPassage } from '@/lib/feedback/subjects';
import { cellKey } from '@/lib/model/cell';

interface Props {
  item: AskedItem;
  subjects: RequestSubjects;
}

/** The passages and indicators that a question is about. */
export function ItemSubject({ item, subjects: { passages, indicators } }: Props) {
  const quoted = item.tagIds.flatMap((id) => passages.get(id) ?? []);
  const own = item.cells.flatMap((cell) => indicators.get(cellKey(cell)) ?? []);
  const isGone = quoted.length + own.length === 0;
  return (
    <div class="ask-subject">
      {isGone && <p class="quiet">{i18n.t('ask.gone')}</p>}
      {quoted.map((passage) => (
        <Quoted key={passage.tagId} passage={passage} indicators={indicators} isAlone={own.length === 0} />
      ))}
      {own.map(({ cell, indicator, requirement, tags }) => (
        <p key={cellKey(cell)}>
          <IndicatorChip indicator={indicator} /> {indicator.text}{' '}
          <span class="quiet small">
            {requirement}
            {tags === 0 && ` · ${i18n.t('state.bare')}`}
          </span>
        </p>
      ))}
    </div>
  );
}

interface QuotedProps {
  passage: SubjectPassage;
  indicators: RequestSubjects['indicators'];
  /** Whether the question names no indicator of its own, so that those of the passage are meant. */
  isAlone: boolean;
}

function Quoted({ passage, indicators, isAlone }: QuotedProps) {
  const tagged = isAlone ? passage.cells.flatMap((cell) => indicators.get(cellKey(cell)) ?? []) : [];
  return (
    <figure class="ask-quoted">
      <blockquote dir="auto">{passage.quote}</blockquote>
      <figcaption class="quiet small">
        {tagged.map(({ cell, indicator }) => (
          <IndicatorChip key={cellKey(cell)} indicator={indicator} />
        ))}
        <bdi>{passage.title}</bdi>
        {passage.where && <span>{passage.where}</span>}
      </figcaption>
    </figure>
  );
}
