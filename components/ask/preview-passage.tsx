import type { ComponentChild } from 'preact';
import { i18n } from '#i18n';
import type { AskedPassage } from '@/lib/feedback/package';

interface Props {
  passage: AskedPassage;
  codes: readonly string[];
  picture: ComponentChild;
}

/** One passage as the reviewer gets it: in its context, with its reason. */
export function PreviewPassage({ passage, codes, picture }: Props) {
  return (
    <figure class="ask-preview-passage">
      <figcaption class="quiet small">
        <bdi>{passage.artifact}</bdi>
        {[passage.where, codes.join(', '), passage.address ?? '']
          .filter((part) => part !== '')
          .map((part) => (
            <span key={part}> · {part}</span>
          ))}
      </figcaption>
      {picture}
      <blockquote dir="auto">
        <span class="quiet">{passage.prefix}</span>
        <mark>{passage.quote}</mark>
        <span class="quiet">{passage.suffix}</span>
      </blockquote>
      <p class={passage.rationale ? undefined : 'quiet'} dir="auto">
        {passage.rationale || i18n.t('card.noRationale')}
      </p>
    </figure>
  );
}
