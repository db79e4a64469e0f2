import { i18n } from '#i18n';
import { Notice } from '@/components/notice/notice';
import type { UnreadProgram } from '@/lib/programs/program-desk';

/** Why a file was not read, and where in it that is. */
export function UnreadNotice({ unread: { name, reason, place } }: { unread: UnreadProgram }) {
  return (
    <Notice kind="problem">
      <p>
        {name !== '' && <bdi>{name}: </bdi>}
        {i18n.t(`programFile.refused.${reason}`)}
      </p>
      {place && <p class="small">{placeInWords(place)}</p>}
    </Notice>
  );
}

const placeInWords = (place: NonNullable<UnreadProgram['place']>): string =>
  'line' in place ? i18n.t('programFile.atLine', [place.line]) : i18n.t('programFile.atItem', [place.item]);
