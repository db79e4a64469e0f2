import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { useRowDrag } from '@/components/dragging/use-row-drag';
import { useScrollWindow } from '@/components/windowing/use-scroll-window';
import { isWithin } from '@/components/windowing/windows';
import type { TreeRow } from '@/lib/frameworks/editing/tree-rows';
import { rowHeight, rowMargin } from './row-height';
import { rowOf } from './row-of';
import { intentOf, type TreeIntent } from './tree-keys';
import { TreeRowView } from './tree-row-view';

interface Props {
  rows: readonly TreeRow[];
  active: string;
  selected: ReadonlySet<string>;
  label: string;
  /** Chosen alone, up to there from what was chosen, or beside the others. */
  onChoose: (key: string, how: 'alone' | 'upTo' | 'beside') => void;
  onToggle: (key: string, open: boolean) => void;
  onIntent: (intent: TreeIntent) => void;
  onDrop: (dragged: string, on: string, where: 'before' | 'into' | 'after') => void;
}

/** The whole of a program as a tree that the keys go through, as https://www.w3.org/WAI/ARIA/apg/patterns/treeview/ has it. */
export function ProgramTree({ rows, active, selected, label, onChoose, onToggle, onIntent, onDrop }: Props) {
  const tree = useRef<HTMLDivElement>(null);
  const hadFocus = useRef(false);
  useRowDrag(tree, onDrop);
  const goes = useRef(false);
  const { rows: drawn } = useScrollWindow(tree, { row: rowHeight, margin: rowMargin });
  // A line that was gone to may be drawn only now; and whatever becomes of the one that had the focus, the keys stay here.
  useEffect(() => {
    const isLost = hadFocus.current && document.activeElement === document.body;
    if (!goes.current && !isLost) return;
    goes.current = false;
    rowOf(tree.current, active)?.focus({ preventScroll: true });
    const place = tree.current;
    const top = rows.findIndex(({ key }) => key === active) * rowHeight;
    if (!place || top < 0) return;
    if (top < place.scrollTop) place.scrollTop = top;
    else if (top + 2 * rowHeight > place.scrollTop + place.clientHeight) {
      place.scrollTop = top + 2 * rowHeight - place.clientHeight;
    }
  });

  const go = (row: TreeRow | undefined, how: 'alone' | 'upTo') => {
    if (!row) return;
    goes.current = true;
    onChoose(row.key, how);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const at = rows.findIndex(({ key }) => key === active);
    const row = rows[at];
    const intent = row && intentOf(event);
    if (!row || !intent) return;
    event.preventDefault();
    const how = event.shiftKey ? 'upTo' : 'alone';
    if (intent === 'next') go(rows[at + 1], how);
    else if (intent === 'previous') go(rows[at - 1], how);
    else if (intent === 'first') go(rows[0], 'alone');
    else if (intent === 'last') go(rows.at(-1), 'alone');
    else if (intent === 'open') {
      if (row.isOpen === false) onToggle(row.key, true);
      else if (row.isOpen && (rows[at + 1]?.level ?? 0) > row.level) go(rows[at + 1], 'alone');
    } else if (intent === 'close') {
      if (row.isOpen) onToggle(row.key, false);
      else
        go(
          rows.slice(0, at).findLast(({ level }) => level < row.level),
          'alone',
        );
    } else if (intent === 'toggle') onChoose(row.key, 'beside');
    else onIntent(intent);
  };

  return (
    <div
      ref={tree}
      role="tree"
      class="editor-tree"
      aria-label={label}
      aria-multiselectable="true"
      onKeyDown={onKeyDown}
      onFocusIn={() => {
        hadFocus.current = true;
      }}
      onFocusOut={({ relatedTarget }: FocusEvent) => {
        if (relatedTarget instanceof Node && !tree.current?.contains(relatedTarget)) hadFocus.current = false;
      }}
      onClick={(event) => {
        const target = event.target instanceof Element ? event.target : null;
        const key = target?.closest<HTMLElement>('[data-key]')?.dataset.key;
        const row = rows.find((each) => each.key === key);
        if (!row) return;
        if (target?.closest('[data-twist]') && row.isOpen !== null) onToggle(row.key, !row.isOpen);
        else onChoose(row.key, event.shiftKey ? 'upTo' : event.ctrlKey || event.metaKey ? 'beside' : 'alone');
        goes.current = true;
      }}
    >
      <div role="presentation" class="editor-rows" style={{ height: `${rows.length * rowHeight}px` }}>
        {rows.map((row, at) =>
          isWithin(drawn, at) || row.key === active ? (
            <TreeRowView
              key={row.key}
              row={row}
              top={at * rowHeight}
              isActive={row.key === active}
              isSelected={selected.has(row.key)}
            />
          ) : null,
        )}
      </div>
      {rows.length === 0 && <p class="quiet">{i18n.t('editor.untitled')}</p>}
    </div>
  );
}
