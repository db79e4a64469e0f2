import { useSignal } from '@preact/signals';
import { i18n } from '#i18n';
import type { PanelPassage } from './panel-model';
import { type PassageCallbacks, PassageItem } from './passage-item';

interface Props {
  passages: readonly PanelPassage[];
  on: PassageCallbacks;
}

/** As many as are read at one go; a document with thousands must not hold up the panel. */
const batch = 60;

export function PassageList({ passages, on }: Props) {
  const shown = useSignal(batch);
  const hidden = passages.length - shown.value;
  return (
    <>
      <ol class="list passage-list">
        {passages.slice(0, shown.value).map((passage) => (
          <PassageItem key={passage.tag.id} passage={passage} on={on} />
        ))}
      </ol>
      {hidden > 0 && (
        <button
          type="button"
          class="button"
          onClick={() => {
            shown.value += batch;
          }}
        >
          {i18n.t('panel.more', Math.min(batch, hidden))}
        </button>
      )}
    </>
  );
}
