import { inWords } from '@/lib/documents/message-in-words';
import type { Offer as Offered, OfferedAct } from '@/lib/documents/offer';

interface Props {
  offer: Offered;
  onTake: (act: OfferedAct) => void;
}

/** What has to be done before the document can be tagged, with the button that does it. */
export function Offer({ offer: { text, button }, onTake }: Props) {
  return (
    <div class="page-actions">
      <p class="quiet">{inWords(text)}</p>
      {button && (
        <div class="page-buttons">
          <button type="button" class="button primary" onClick={() => onTake(button.act)}>
            {inWords(button.label)}
          </button>
        </div>
      )}
    </div>
  );
}
