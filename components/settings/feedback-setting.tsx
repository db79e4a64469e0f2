import { useSignal } from '@preact/signals';
import { i18n } from '#i18n';
import { Setting } from './setting';

interface Props {
  /** Where the reviewer's page is; empty for nowhere. */
  host: string;
  /** Whether the browser shows reminders. */
  reminds: boolean;
  onHost: (host: string) => void;
  /** Saves the page that is to be put there. */
  onSavePage: () => void;
  onReminds: (wanted: boolean) => void;
}

/** How requests for feedback travel as a link, and whether the browser reminds of them. */
export function FeedbackSetting({ host, reminds, onHost, onSavePage, onReminds }: Props) {
  const written = useSignal(host);
  const isOffered = written.value === '' || URL.parse(written.value)?.protocol === 'https:';
  return (
    <Setting title={i18n.t('settings.feedback')} text={i18n.t('settings.feedbackExplain')}>
      <p>{i18n.t(reminds ? 'settings.remindsOn' : 'settings.remindsOff')}</p>
      <button type="button" class="button" onClick={() => onReminds(!reminds)}>
        {i18n.t(reminds ? 'settings.remindsStop' : 'settings.remindsStart')}
      </button>
      <h4>{i18n.t('settings.host')}</h4>
      <p class="quiet">{i18n.t('settings.hostExplain')}</p>
      <button type="button" class="button" onClick={onSavePage}>
        {i18n.t('settings.hostSave')}
      </button>
      <form
        class="setting-field"
        onSubmit={(event) => {
          event.preventDefault();
          if (isOffered) onHost(written.value);
        }}
      >
        <label>
          {i18n.t('settings.hostAddress')}
          <input
            class="field"
            type="url"
            maxLength={500}
            placeholder="https://"
            value={written.value}
            onInput={(event) => {
              written.value = event.currentTarget.value.trim();
            }}
          />
        </label>
        <button type="submit" class="button" disabled={!isOffered || written.value === host}>
          {i18n.t('settings.hostKeep')}
        </button>
      </form>
      {!isOffered && <p role="alert">{i18n.t('settings.hostWrong')}</p>}
    </Setting>
  );
}
