import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ChoicesState } from '@/lib/tagging/document-tags';

export interface PickerWays {
  /** Loads the sample program. False where it could not be. */
  onSample: () => Promise<boolean>;
  /** Goes to where a credential is taken in. */
  onTakeIn: () => void;
}

interface Props extends PickerWays {
  choices: Exclude<ChoicesState, 'some'>;
}

/** Where there is nothing to tag to yet: both ways to something. What was selected stays meanwhile. */
export function NothingToChoose({ choices, onSample, onTakeIn }: Props) {
  const [loading, setLoading] = useState<'no' | 'now' | 'failed'>('no');
  if (choices === 'loading') return <p class="quiet">{i18n.t('picker.loading')}</p>;
  if (choices !== 'none') return <p role="alert">{i18n.t(`failure.${choices.failure}`)}</p>;
  const load = () => {
    if (loading === 'now') return;
    setLoading('now');
    void onSample().then((isLoaded) => setLoading(isLoaded ? 'now' : 'failed'));
  };
  return (
    <div class="picker-empty">
      <p>
        <strong>{i18n.t('picker.noCredential')}</strong>
      </p>
      <p class="quiet">{i18n.t('picker.noCredentialNext')}</p>
      <div class="picker-ways">
        <button type="button" class="button primary" aria-disabled={loading === 'now'} onClick={load}>
          {i18n.t(loading === 'now' ? 'picker.loading' : 'sample.load')}
        </button>
        <button type="button" class="button" onClick={onTakeIn}>
          {i18n.t('picker.takeIn')}
        </button>
      </div>
      {loading === 'failed' && <p role="alert">{i18n.t('failure.noAnswer')}</p>}
      <p class="small quiet">{i18n.t('sample.explain')}</p>
    </div>
  );
}
