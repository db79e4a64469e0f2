import { i18n } from '#i18n';
import { Notice } from '@/components/notice/notice';
import type { UnreadProgram } from '@/lib/programs/program-desk';

interface Props {
  /** As `accept` has it. */
  extensions: readonly string[];
  unread: UnreadProgram | null;
  onFile: (file: File) => void;
}

/** Where a program comes from a file. */
export function ProgramFilePicker({ extensions, unread, onFile }: Props) {
  return (
    <div class="program-file">
      <label class="file-picker">
        <span>{i18n.t('programFile.load')}</span>
        <input
          type="file"
          accept={extensions.join(',')}
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            if (file) onFile(file);
            currentTarget.value = '';
          }}
        />
      </label>
      <p class="small quiet">{i18n.t('programFile.loadHint')}</p>
      {unread && (
        <Notice kind="problem">
          <p>
            <bdi>{unread.name}</bdi>: {i18n.t(`programFile.refused.${unread.reason}`)}
          </p>
          {unread.place && <p class="small">{placeInWords(unread.place)}</p>}
        </Notice>
      )}
    </div>
  );
}

const placeInWords = (place: NonNullable<UnreadProgram['place']>): string =>
  'line' in place ? i18n.t('programFile.atLine', [place.line]) : i18n.t('programFile.atItem', [place.item]);
