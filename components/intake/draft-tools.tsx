import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { useClearOf } from '@/components/focus/use-clear-of';
import type { RowRole } from '@/lib/frameworks/classify/switch';
import type { Direction } from '@/lib/programs/intake/moves';
import { rowRoles } from '@/lib/programs/intake/rows-alike';

export type Tool = 'rename' | 'join' | 'group' | 'drop' | Direction;

interface Props {
  /** Which of them can be used on what is selected. */
  usable: ReadonlySet<Tool>;
  count: number;
  /** How many rows of tables are like the one that is selected; null where it is none. */
  alike: number | null;
  /** Whether anything here came from rows. */
  hasRows: boolean;
  onUse: (tool: Tool) => void;
  onAlike: (role: RowRole) => void;
}

const tools = ['rename', 'join', 'up', 'down', 'group', 'in', 'out', 'drop'] as const satisfies readonly Tool[];

/** What can be done to the lines that are selected. */
export function DraftTools({ usable, count, alike, hasRows, onUse, onAlike }: Props) {
  const bar = useRef<HTMLDivElement>(null);
  useClearOf(bar, 'head');
  return (
    <div ref={bar} class="draft-tools" role="toolbar" aria-label={i18n.t('intake.tools')}>
      {tools.map((tool) => (
        <button
          key={tool}
          type="button"
          class={tool === 'drop' ? 'button danger' : 'button'}
          data-tool={tool}
          disabled={!usable.has(tool)}
          title={i18n.t(`intake.keys.${tool}`)}
          onClick={() => onUse(tool)}
        >
          {tool === 'drop' && count > 1 ? i18n.t('intake.dropMany', [count]) : i18n.t(`intake.tool.${tool}`)}
        </button>
      ))}
      {hasRows && (
        <label class="draft-alike">
          <span>{alike === null ? i18n.t('intake.alike') : i18n.t('intake.alikeMany', alike)}</span>
          <select
            class="field"
            disabled={alike === null}
            value="indicator"
            onChange={({ currentTarget }) => {
              const role = rowRoles.find((each) => each === currentTarget.value);
              if (role) onAlike(role);
            }}
          >
            {rowRoles.map((role) => (
              <option key={role} value={role}>
                {i18n.t(`intake.answer.rows.${role}`)}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  );
}
