import { i18n } from '#i18n';
import { NearList } from '@/components/windowing/near-list';
import { type CellPassage, CellPassageView, type PassageCallbacks } from './cell-passage';

/** As high as one is about, in CSS pixels. */
const about = 130;

interface Props {
  passages: readonly CellPassage[];
  /** How many there are: those that have not been read yet too. */
  total: number;
  onMore: () => void;
  on: PassageCallbacks;
}

/** The passages of one cell. More are read as the person comes near the last. */
export function CellPassages({ passages, total, onMore, on }: Props) {
  if (total === 0) return <p class="quiet">{i18n.t('matrix.noPassages')}</p>;
  const last = passages.at(-1)?.tag.id;
  const left = total - passages.length;
  return (
    <>
      <NearList
        class="list cell-passages"
        itemClass="cell-passage"
        items={passages}
        keyOf={({ tag }) => tag.id}
        about={about}
        wordsOf={({ tag }) => tag.passage.quote}
        view={(passage) => <CellPassageView passage={passage} on={on} />}
        onNear={(keys) => left > 0 && last !== undefined && keys.includes(last) && onMore()}
      />
      {left > 0 && (
        <p class="cell-more small quiet">
          {i18n.t('matrix.loaded', [passages.length, total])}{' '}
          <button type="button" class="button" onClick={onMore}>
            {i18n.t('matrix.more', Math.min(left, passages.length))}
          </button>
        </p>
      )}
    </>
  );
}
