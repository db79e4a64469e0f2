import { i18n } from '#i18n';
import { type Stretch, wordChanges } from '@/lib/tagging/word-changes';

interface Props {
  before: string;
  after: string;
}

/** What has become of a text, word by word: signs, lines and words for screen readers say what colour says too. */
export function ChangedText({ before, after }: Props) {
  const stretches = wordChanges(before, after);
  const isSame = stretches.every(({ kind }) => kind === 'kept');
  return (
    <>
      <p class="changed-text">
        {stretches.map((stretch, place) => (
          // The stretches have no other identity than their order.
          <StretchOfText key={`${place}${stretch.text}`} {...stretch} />
        ))}
      </p>
      {isSame ? (
        <p class="quiet small">{i18n.t('changedText.same')}</p>
      ) : (
        <p class="quiet small" aria-hidden="true">
          {i18n.t('changedText.legend')}
        </p>
      )}
    </>
  );
}

function StretchOfText({ kind, text }: Stretch) {
  if (kind === 'kept') return <span>{text}</span>;
  const Element = kind === 'removed' ? 'del' : 'ins';
  return (
    <Element>
      <span class="visually-hidden">{i18n.t(`changedText.${kind}`)} </span>
      {text}
    </Element>
  );
}
