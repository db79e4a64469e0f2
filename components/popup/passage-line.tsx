import { i18n } from '#i18n';
import type { PassageCounts } from '@/lib/coverage/coverage';

interface Props {
  passages: PassageCounts;
  /** Goes to where what was lost or has changed is seen to. */
  onOpen: () => void;
}

/** How many passages of the page there are; where some were lost or have changed, the way to them. */
export function PassageLine({ passages: { found, changed, lost }, onOpen }: Props) {
  const all = found + changed + lost;
  if (all === 0) return null;
  if (changed + lost === 0) return <h2 class="to-do-title">{i18n.t('popup.tagged', all)}</h2>;
  const words = [
    i18n.t('toDo.found', found),
    changed > 0 ? i18n.t('toDo.changed', changed) : '',
    lost > 0 ? i18n.t('toDo.lost', lost) : '',
  ];
  return (
    <h2 class="to-do-title">
      {i18n.t('toDo.here')}:{' '}
      <button type="button" class="line-link" onClick={onOpen}>
        {words.filter((part) => part !== '').join(' · ')}
      </button>
    </h2>
  );
}
