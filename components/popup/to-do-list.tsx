import { useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { i18n } from '#i18n';
import type { CellCoverage, CredentialCoverage, PassageCounts } from '@/lib/coverage/coverage';
import type { ListedCell } from '@/lib/coverage/listed-cells';
import { toDoList } from '@/lib/coverage/to-do';
import type { Cell, CellKey } from '@/lib/model/cell';
import type { LevelId } from '@/lib/model/ids';
import { PassageLine } from './passage-line';
import { RequirementRows } from './requirement-rows';
import type { RowAct } from './row-act';
import { ToDoRow } from './to-do-row';
import { useListKeys } from './use-list-keys';
import { goToNext } from './walk-rows';

export interface ToDoCallbacks {
  /** Does what a row offers, but for rating, which the row does itself. */
  onAct: (act: Exclude<RowAct, 'rate' | 'rateAgain'>, cell: CellCoverage) => void;
  onRate: (cell: Cell, levelId: LevelId | null) => void;
  /** Goes to where passages that were lost or have changed are seen to. */
  onSidePanel: () => void;
}

interface Props {
  coverage: CredentialCoverage;
  passages: PassageCounts;
  canTag: boolean;
  list: RefObject<HTMLDivElement | null>;
  on: ToDoCallbacks;
}

/** What there is to do, a line each: what this page covers first. One stop for the Tab key; arrows go through it. */
export function ToDoList({ coverage, passages, canTag, list, on }: Props) {
  const stop = useSignal<CellKey | null>(null);
  const opened = useSignal<CellKey | null>(null);
  const { here, elsewhere } = toDoList(coverage);
  const all = [...here, ...elsewhere.flatMap(({ cells }) => cells)];
  const isThere = all.some(({ cell }) => cell.key === stop.value);
  const stopKey = isThere ? stop.value : all[0]?.cell.key;
  useListKeys(list);

  const toggle = (key: CellKey) => {
    opened.value = opened.value === key ? null : key;
  };
  const row = (listed: ListedCell, showsRequirement: boolean) => {
    const { cell } = listed;
    return (
      <ToDoRow
        key={cell.key}
        listed={listed}
        canTag={canTag}
        isStop={cell.key === stopKey}
        isOpen={cell.key === opened.value}
        showsRequirement={showsRequirement}
        onFocus={() => {
          stop.value = cell.key;
        }}
        onAct={(act) => (act === 'rate' || act === 'rateAgain' ? toggle(cell.key) : on.onAct(act, cell))}
        onToggle={() => toggle(cell.key)}
        onGoTo={() => on.onAct('goTo', cell)}
        onRate={(levelId) => {
          if (list.current) goToNext(list.current, cell.key);
          opened.value = null;
          on.onRate(cell.cell, levelId);
        }}
      />
    );
  };
  return (
    <div ref={list} class="to-do">
      <PassageLine passages={passages} onOpen={on.onSidePanel} />
      {here.length > 0 && (
        <ul class="list" aria-label={i18n.t('toDo.here')}>
          {here.map((listed) => row(listed, true))}
        </ul>
      )}
      {elsewhere.map(({ requirement, cells }) => (
        <RequirementRows key={requirement.requirement.id} coverage={requirement}>
          {cells.map((listed) => row(listed, false))}
        </RequirementRows>
      ))}
      <p class="small quiet to-do-keys">{i18n.t('toDo.keys')}</p>
    </div>
  );
}
