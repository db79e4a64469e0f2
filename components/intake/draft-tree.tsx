import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { useRowDrag } from '@/components/dragging/use-row-drag';
import type { Alike, Switch } from '@/lib/frameworks/classify/switch';
import type { DraftPlace, DraftTree as Tree } from '@/lib/frameworks/draft/draft';
import type { Edit } from '@/lib/frameworks/draft/edit';
import { dropped, moved } from '@/lib/programs/intake/moves';
import type { DraftRow } from '@/lib/programs/intake/rows';
import { rowsLike } from '@/lib/programs/intake/rows-alike';
import { DraftPart } from './draft-part';
import { DraftTools, type Tool } from './draft-tools';
import type { RowActs } from './row-acts';
import { toolOfKeys } from './tree-keys';
import { useDraftSelection } from './use-draft-selection';
import { useInParts } from './use-in-parts';

interface Props {
  tree: Tree;
  rows: readonly DraftRow[];
  alike: ReadonlyMap<string, Alike>;
  /** The line that a press in the source led to; a new one for each press. */
  shown: { key: string } | null;
  onPlace: (place: DraftPlace) => void;
  onEdit: (...edits: Edit[]) => void;
  onAnswer: (answer: Switch) => void;
}

const partSize = 40;
const none: ReadonlySet<string> = new Set();

/** What is proposed, as a tree that is changed by hand. */
export function DraftTree({ tree, rows, alike, shown, onPlace, onEdit, onAnswer }: Props) {
  const { current, isChosen, keys, select } = useDraftSelection(rows);
  const [edited, setEdited] = useState<string | null>(null);
  const list = useRef<HTMLDivElement>(null);
  /** The line that is to have the focus as soon as it is drawn as the present one. */
  const focusOn = useRef<string | null>(null);
  const parts = useInParts(rows, partSize);
  useRowDrag(list, (dragged, on, where) => {
    const edit = dropped(tree, dragged, on, where);
    if (!edit) return;
    focusOn.current = dragged;
    select(dragged, 'only', rows);
    onEdit(edit);
  });
  const at = rows.findIndex(({ key }) => key === current);
  const selected = rows.filter(({ key, canEdit }) => canEdit && keys.has(key));

  const go = (row: DraftRow | undefined, how: 'only' | 'also' | 'through' = 'only') => {
    if (!row) return;
    focusOn.current = row.key;
    select(row.key, how, rows);
    onPlace(row.from);
  };

  const latest = useRef({ rows, go, onEdit });
  latest.current = { rows, go, onEdit };
  const acts = useMemo<RowActs>(
    () => ({
      onPress(key, event) {
        if (event.target instanceof Element && event.target.closest('.row-editor')) return;
        const how = event.shiftKey ? 'through' : event.ctrlKey || event.metaKey ? 'also' : 'only';
        latest.current.go(
          latest.current.rows.find((row) => row.key === key),
          how,
        );
      },
      onText(key, text) {
        focusOn.current = key;
        setEdited(null);
        acts.onTyped(key, text);
      },
      onPassed(key, text) {
        setEdited(null);
        acts.onTyped(key, text);
      },
      onTyped(key, typed) {
        const text = typed.trim();
        const before = latest.current.rows.find((row) => row.key === key);
        if (before && text !== '' && text !== before.text) latest.current.onEdit({ edit: 'text', key, text });
      },
      onSplit(key, text, place) {
        focusOn.current = key;
        setEdited(null);
        if (text.slice(0, place).trim() === '' || text.slice(place).trim() === '') return;
        latest.current.onEdit({ edit: 'text', key, text }, { edit: 'split', key, at: place });
      },
    }),
    [],
  );

  useEffect(() => {
    if (!shown) return;
    focusOn.current = shown.key;
    select(shown.key, 'only', []);
  }, [shown, select]);
  useLayoutEffect(() => {
    if (focusOn.current === null || edited !== null) return;
    const line = list.current?.querySelector<HTMLElement>('[tabindex="0"]');
    if (line?.dataset.key !== focusOn.current) return;
    focusOn.current = null;
    line.focus({ preventScroll: true });
    line.scrollIntoView({ block: 'nearest' });
  });

  const joins = selected.length > 1 ? selected : before(rows, selected[0]);
  const edits: Partial<Record<Tool, Edit[]>> = {
    join: joins.length > 1 && joins.every(({ kind }) => kind === 'indicator') ? [joinOf(joins)] : [],
    group: isOfChildren(selected) ? [groupOf(selected)] : [],
    drop: selected.map(({ key }) => ({ edit: 'drop', key })),
  };
  const [only, ...others] = selected;
  for (const direction of ['up', 'down', 'in', 'out'] as const) {
    const edit = only && others.length === 0 ? moved(tree, only.key, direction) : null;
    edits[direction] = edit ? [edit] : [];
  }
  const usable = new Set<Tool>(
    Object.entries(edits).flatMap(([tool, made]) => (made.length > 0 ? [tool as Tool] : [])),
  );
  if (only && others.length === 0) usable.add('rename');

  const like = others.length === 0 ? rowsLike(alike, only?.key) : null;

  function use(tool: Tool): void {
    if (!usable.has(tool)) return;
    if (tool === 'rename') {
      setEdited(only?.key ?? null);
      return;
    }
    // What stands after that which goes, or else before it.
    const going = new Set(selected.map(({ key }) => key));
    const stays = ({ key }: DraftRow) => !going.has(key);
    const next = tool === 'drop' ? (rows.slice(at).find(stays) ?? rows.slice(0, at).findLast(stays)) : null;
    const present = (tool === 'join' ? joins[0] : (next ?? only))?.key ?? null;
    focusOn.current = present;
    if (present !== null) select(present, 'only', rows);
    onEdit(...(edits[tool] ?? []));
  }

  return (
    <section class="draft-tree" aria-label={i18n.t('intake.tree')}>
      <h2>{i18n.t('intake.tree')}</h2>
      <p class="small quiet">{i18n.t('intake.treeHint')}</p>
      <DraftTools
        usable={usable}
        count={selected.length}
        alike={like?.count ?? null}
        hasRows={alike.size > 0}
        onUse={use}
        onAlike={(role) => like && onAnswer(like.switchTo(role))}
      />
      <div
        ref={list}
        role="tree"
        class="draft-rows"
        aria-label={i18n.t('intake.tree')}
        aria-multiselectable="true"
        onKeyDown={(event) => {
          const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10, Home: -rows.length, End: rows.length };
          const tool = toolOfKeys(event);
          const by = Object.entries(step).find(([key]) => key === event.key)?.[1];
          if (tool) use(tool);
          else if (by !== undefined && !event.altKey) {
            const next = rows[Math.max(0, Math.min(rows.length - 1, at + by))];
            go(next, event.shiftKey ? 'through' : 'only');
          } else if (event.key === ' ') go(rows[at], event.ctrlKey ? 'also' : 'only');
          else return;
          event.preventDefault();
        }}
      >
        {parts.map((part, place) => (
          <DraftPart
            key={place}
            rows={part}
            current={current}
            selected={isChosen ? keys : none}
            edited={edited}
            acts={acts}
          />
        ))}
      </div>
    </section>
  );
}

/** An indicator with the one that stands before it. */
function before(rows: readonly DraftRow[], row: DraftRow | undefined): DraftRow[] {
  const at = row ? rows.indexOf(row) : -1;
  const above = rows[at - 1];
  return row && above ? [above, row] : [];
}

const isOfChildren = (rows: readonly DraftRow[]): boolean =>
  rows.length > 0 && rows.every(({ kind }) => kind === 'indicator' || kind === 'group');

const groupOf = (rows: readonly DraftRow[]): Edit => ({
  edit: 'group',
  keys: rows.map(({ key }) => key),
  title: i18n.t('intake.newGroup'),
});

const joinOf = (rows: readonly DraftRow[]): Edit => ({ edit: 'join', keys: rows.map(({ key }) => key) });
