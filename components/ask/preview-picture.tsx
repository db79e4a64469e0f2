import { i18n } from '#i18n';
import type { TagId } from '@/lib/model/ids';
import { quoteStart } from '@/lib/words/quote-start';
import type { AskModel } from './ask-model';

interface Props {
  model: Pick<AskModel, 'drawn' | 'covered' | 'draft'>;
  tagId: TagId | undefined;
  quote: string;
  onBlackOut: (tagId: TagId) => void;
}

/** The picture of a passage as it is sent, or why it is not, and the way to black out parts of it. */
export function PreviewPicture({ model: { drawn, covered, draft }, tagId, quote, onBlackOut }: Props) {
  if (!tagId || !drawn.has(tagId)) return null;
  const picture = covered.sent.get(tagId);
  const isChanged = covered.changed.includes(tagId);
  const count = draft.blackouts?.find((each) => each.tagId === tagId)?.boxes.length ?? 0;
  return (
    <div class="ask-preview-picture">
      {picture && (
        <img
          src={`data:${picture.type};base64,${picture.data}`}
          width={picture.width}
          height={picture.height}
          alt={picture.description}
        />
      )}
      {isChanged && <p class="ask-preview-held">{i18n.t('blackout.changed')}</p>}
      {covered.failed.includes(tagId) && <p class="ask-preview-held">{i18n.t('blackout.failed')}</p>}
      <p class="ask-preview-tools">
        <button
          type="button"
          class="button"
          aria-label={i18n.t(isChanged ? 'blackout.lookLabel' : 'blackout.openLabel', [quoteStart(quote)])}
          onClick={() => onBlackOut(tagId)}
        >
          {i18n.t(isChanged ? 'blackout.look' : 'blackout.open')}
        </button>
        {picture && count > 0 && <span class="quiet small">{i18n.t('blackout.count', count)}</span>}
      </p>
    </div>
  );
}
