import { i18n } from '#i18n';
import { Notice } from '@/components/notice/notice';
import type { LeftOutGroup } from '@/lib/surfaces/settings/left-out-groups';
import type { SavingWish } from '@/lib/surfaces/settings/save-everything';
import { LeftOutList } from './left-out-list';
import { RestoreOffer, type RestoreOfferProps } from './restore-offer';
import { SaveOffer } from './save-offer';
import { Setting } from './setting';

interface Props extends RestoreOfferProps {
  /** When everything was last saved to a file, in words, or null. */
  lastSaved: string | null;
  /** Whether anything has changed since. */
  due: boolean;
  /** What the file that was just saved does not hold as it is here. */
  unsaved: readonly LeftOutGroup[];
  /** What an earlier version stored and this one can't read. */
  aside: readonly LeftOutGroup[];
  onSave: (wish: SavingWish) => void;
}

export function BackupSetting({ lastSaved, due, unsaved, aside, onSave, ...restore }: Props) {
  return (
    <Setting title={i18n.t('settings.backup')} text={i18n.t('settings.backupExplain')}>
      <p>
        {lastSaved === null ? i18n.t('settings.backupNever') : i18n.t('settings.backupLast', [lastSaved])}
        {lastSaved !== null && due && ` ${i18n.t('settings.backupDue')}`}
      </p>
      {aside.length > 0 && (
        <Notice kind="problem">
          {i18n.t('settings.setAside')}
          <LeftOutList groups={aside} />
        </Notice>
      )}
      <SaveOffer onSave={onSave} />
      {unsaved.length > 0 && (
        <Notice kind="problem">
          {i18n.t('settings.saveLeft')}
          <LeftOutList groups={unsaved} />
        </Notice>
      )}
      <RestoreOffer {...restore} />
    </Setting>
  );
}
