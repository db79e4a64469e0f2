import { i18n } from '#i18n';
import type { Direction } from '@/lib/programs/intake/moves';

export type Tool = 'rename' | 'join' | 'drop' | Direction;

interface Props {
  /** Which of them can be used on what is selected. */
  usable: ReadonlySet<Tool>;
  count: number;
  onUse: (tool: Tool) => void;
}

const tools = ['rename', 'join', 'up', 'down', 'in', 'out', 'drop'] as const satisfies readonly Tool[];

/** What can be done to the lines that are selected. */
export function DraftTools({ usable, count, onUse }: Props) {
  return (
    <div class="draft-tools" role="toolbar" aria-label={i18n.t('intake.tools')}>
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
    </div>
  );
}
