import { i18n } from '#i18n';
import type { LeftOutGroup } from '@/lib/surfaces/settings/left-out-groups';

interface Props {
  groups: readonly LeftOutGroup[];
}

/** What of a backup is not as it was, kind by kind, with the names of some. */
export function LeftOutList({ groups }: Props) {
  return (
    <ul class="left-out">
      {groups.map(({ table, reason, count, names }) => (
        <li key={`${table} ${reason}`}>
          {i18n.t(`settings.left.${reason}`, [i18n.t(`settings.kinds.${table}`, count)])}
          {names.length > 0 && (
            <ul class="small quiet">
              {names.map((name) => (
                <li key={name}>{name}</li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
}
