import * as v from 'valibot';
import { i18n } from '#i18n';
import type { Due } from '@/lib/model/asked-for';
import { Day } from '@/lib/model/day';
import { ChoiceField } from './choice-field';
import { SavedField } from './saved-field';
import { numberIn } from './typed-number';

interface Props {
  due: Due | undefined;
  onSave: (due: Due | undefined) => void;
}

const dayIn = (text: string): Day | null => {
  const day = v.safeParse(Day, text);
  return day.success ? day.output : null;
};

/** Until when: in days from the beginning, on a day, or within a time of the year. */
export function DueFields({ due, onSave }: Props) {
  const today = new Date().toISOString().slice(0, 10) as Day;
  const first: Record<Due['type'], Due> = {
    days: { type: 'days', days: 90 },
    day: { type: 'day', day: today },
    window: { type: 'window', from: today, to: today },
  };
  const day = (label: string, value: Day, dueOn: (day: Day) => Due) => (
    <SavedField
      type="date"
      label={label}
      value={value}
      onSave={(text) => {
        const typed = dayIn(text);
        if (typed) onSave(dueOn(typed));
      }}
    />
  );
  return (
    <>
      <ChoiceField
        label={i18n.t('editor.due')}
        value={due?.type ?? ''}
        options={[
          ['', i18n.t('editor.notSaid')],
          ['days', i18n.t('editor.dueDays')],
          ['day', i18n.t('editor.dueDay')],
          ['window', i18n.t('editor.dueWindow')],
        ]}
        onChoose={(type) => onSave(type === '' ? undefined : first[type])}
      />
      {due?.type === 'days' && (
        <SavedField
          type="number"
          label={i18n.t('editor.days')}
          value={String(due.days)}
          onSave={(text) => onSave({ type: 'days', days: numberIn(text) ?? 0 })}
        />
      )}
      {due?.type === 'day' && day(i18n.t('editor.dueDay'), due.day, (typed) => ({ type: 'day', day: typed }))}
      {due?.type === 'window' && day(i18n.t('editor.from'), due.from, (from) => ({ ...due, from }))}
      {due?.type === 'window' && day(i18n.t('editor.to'), due.to, (to) => ({ ...due, to }))}
    </>
  );
}
