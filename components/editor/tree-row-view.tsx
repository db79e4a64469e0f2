import { Component } from 'preact';
import { i18n } from '#i18n';
import type { TreeRow } from '@/lib/frameworks/editing/tree-rows';

export interface RowProps {
  row: TreeRow;
  /** Where it stands in the tree, in pixels. */
  top: number;
  isActive: boolean;
  isSelected: boolean;
}

const kinds = {
  program: 'editor.kindProgram',
  credential: 'editor.kindCredential',
  requirement: 'editor.kindRequirement',
  group: 'editor.kindGroup',
  indicator: 'editor.kindIndicator',
} as const;

/** A line of the tree. With a thousand of them, only those whose line is another one are drawn again. */
export class TreeRowView extends Component<RowProps> {
  override shouldComponentUpdate(next: RowProps): boolean {
    const { row, top, isActive, isSelected } = this.props;
    if (next.top !== top || next.isActive !== isActive || next.isSelected !== isSelected) return true;
    return (Object.keys(row) as (keyof TreeRow)[]).some((name) => name !== 'node' && row[name] !== next.row[name]);
  }

  override render({ row, top, isActive, isSelected }: RowProps) {
    const kind = i18n.t(kinds[row.node.kind]);
    return (
      <div
        role="treeitem"
        class="editor-row"
        data-key={row.key}
        data-kind={row.node.kind}
        aria-level={row.level}
        aria-posinset={row.place}
        aria-setsize={row.of}
        aria-selected={isSelected}
        aria-expanded={row.isOpen ?? undefined}
        aria-label={[
          `${row.code} ${row.text || i18n.t('editor.untitled')}`.trim(),
          row.isRetired && i18n.t('editor.retired'),
          kind,
        ]
          .filter((part) => part)
          .join(', ')}
        tabIndex={isActive ? 0 : -1}
        draggable={row.node.kind !== 'program'}
        style={{ '--level': row.level - 1, top: `${top}px` }}
      >
        <span class="editor-twist" data-twist aria-hidden="true">
          {row.isOpen === null ? '' : row.isOpen ? '▾' : '▸'}
        </span>
        {row.code && <span class="editor-code">{row.code}</span>}
        {/* For what reads the text and not the boxes. */}{' '}
        <span class="editor-text">{row.text || <span class="quiet">{i18n.t('editor.untitled')}</span>}</span>
        {row.isRetired && <span class="editor-retired small">{i18n.t('editor.retired')}</span>}
      </div>
    );
  }
}
