import { i18n } from '#i18n';
import type { Requirement } from '@/lib/model/requirement';
import type { ReadThroughProps } from './read-through-props';
import { requirementName } from './requirement-name';

interface Props extends Pick<ReadThroughProps, 'read' | 'onRead'> {
  requirement: Requirement;
}

/** Where a requirement is ticked off as read. */
export function ReadTick({ requirement, read, onRead }: Props) {
  return (
    <label class="read-tick">
      <input
        type="checkbox"
        aria-label={i18n.t('readAll.readLabel', [requirementName(requirement)])}
        checked={read.value.has(requirement.id)}
        onChange={({ currentTarget }) => onRead(requirement.id, currentTarget.checked)}
      />
      <span>{i18n.t('readAll.read')}</span>
    </label>
  );
}
