import { i18n } from '#i18n';
import { RestoreOffer, type RestoreOfferProps } from './restore-offer';
import { Setting } from './setting';

interface Props extends RestoreOfferProps {
  /** When everything was last saved to a file, in words, or null. */
  lastSaved: string | null;
  /** Whether anything has changed since. */
  due: boolean;
  onSave: () => void;
}

export function BackupSetting({ lastSaved, due, onSave, ...restore }: Props) {
  return (
    <Setting title={i18n.t('settings.backup')} text={i18n.t('settings.backupExplain')}>
      <p>
        {lastSaved === null ? i18n.t('settings.backupNever') : i18n.t('settings.backupLast', [lastSaved])}
        {lastSaved !== null && due && ` ${i18n.t('settings.backupDue')}`}
      </p>
      <button type="button" class="button primary" onClick={onSave}>
        {i18n.t('settings.save')}
      </button>
      <RestoreOffer {...restore} />
    </Setting>
  );
}
