import { i18n } from '#i18n';
import type { Credential } from '@/lib/model/credential';
import type { CredentialId } from '@/lib/model/ids';

interface Props {
  credentials: readonly Credential[];
  active: CredentialId;
  onChoose: (id: CredentialId) => void;
}

export function CredentialSelect({ credentials, active, onChoose }: Props) {
  const choose = (value: string) => {
    const chosen = credentials.find(({ id }) => id === value);
    if (chosen) onChoose(chosen.id);
  };
  return (
    <select
      class="credential-select"
      aria-label={i18n.t('popup.credential')}
      value={active}
      onChange={(event) => choose(event.currentTarget.value)}
    >
      {credentials.map(({ id, title }) => (
        <option key={id} value={id}>
          {title}
        </option>
      ))}
    </select>
  );
}
