import { i18n } from '#i18n';
import type { EditedNode } from '@/lib/frameworks/editing/node';

export type Tool =
  | 'addCredential'
  | 'addRequirement'
  | 'addIndicator'
  | 'paste'
  | 'group'
  | 'moveUp'
  | 'moveDown'
  | 'indent'
  | 'outdent'
  | 'toGroup'
  | 'toIndicator'
  | 'remove';

const always = ['addCredential', 'addRequirement'] as const;
const within = ['addIndicator', 'paste', 'group'] as const;
const moving = ['moveUp', 'moveDown'] as const;

/** What can be done to what is chosen. */
const toolsFor: Readonly<Record<EditedNode['kind'], readonly Tool[]>> = {
  program: always,
  credential: [...always, ...moving, 'remove'],
  requirement: [...always, ...within, ...moving, 'remove'],
  group: [...always, ...within, ...moving, 'toIndicator', 'remove'],
  indicator: [...always, ...within, ...moving, 'indent', 'outdent', 'toGroup', 'remove'],
};

interface Props {
  kind: EditedNode['kind'];
  onTool: (tool: Tool) => void;
}

export function EditorTools({ kind, onTool }: Props) {
  return (
    <fieldset class="editor-tools" aria-label={i18n.t('editor.tools')}>
      {toolsFor[kind].map((tool) => (
        <button
          key={tool}
          type="button"
          class={tool === 'remove' ? 'button danger' : 'button'}
          onClick={() => onTool(tool)}
        >
          {i18n.t(`editor.tool.${tool}`)}
        </button>
      ))}
    </fieldset>
  );
}
