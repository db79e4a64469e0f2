import { i18n } from '#i18n';
import type { RequestDraft } from '@/lib/feedback/request-draft';
import { firstDay, lastDay } from '@/lib/model/day';
import { limits } from '@/lib/model/limits';

interface Props {
  draft: RequestDraft;
  onChange: (change: Partial<RequestDraft>) => void;
}

export function RecipientFields({ draft, onChange }: Props) {
  return (
    <div class="ask-recipient">
      <label class="ask-field">
        {i18n.t('ask.to')}
        <input
          class="field"
          type="text"
          maxLength={limits.name}
          value={draft.to}
          autocomplete="off"
          placeholder={i18n.t('ask.toHint')}
          onInput={(event) => onChange({ to: event.currentTarget.value })}
        />
      </label>
      <label class="ask-field">
        {i18n.t('ask.from')}
        <input
          class="field"
          type="text"
          maxLength={limits.name}
          value={draft.from}
          autocomplete="name"
          onInput={(event) => onChange({ from: event.currentTarget.value })}
        />
      </label>
      <label class="ask-field">
        {i18n.t('ask.due')}
        <input
          class="field"
          type="date"
          min={firstDay}
          max={lastDay}
          value={draft.due}
          onInput={(event) => onChange({ due: event.currentTarget.value })}
        />
      </label>
      <label class="ask-field ask-note">
        {i18n.t('ask.note')}
        <textarea
          class="field"
          rows={3}
          maxLength={limits.asked}
          value={draft.note}
          placeholder={i18n.t('ask.noteHint')}
          onInput={(event) => onChange({ note: event.currentTarget.value })}
        />
      </label>
    </div>
  );
}
