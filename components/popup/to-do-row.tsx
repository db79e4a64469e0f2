import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { LevelCards } from '@/components/rating/level-cards';
import { MarkGlyph } from '@/components/state/mark-glyph';
import { StateGlyph } from '@/components/state/state-glyph';
import { glyphWithout, markWord, needWord } from '@/components/state/state-words';
import type { ListedCell } from '@/lib/coverage/listed-cells';
import type { LevelId } from '@/lib/model/ids';
import { type RowAct, rowActOf } from './row-act';

interface Props {
  listed: ListedCell;
  canTag: boolean;
  /** Whether the Tab key comes by here: it does at one row of the list. */
  isStop: boolean;
  isOpen: boolean;
  /** Whether the requirement is told by its code, where no title above does. */
  showsRequirement: boolean;
  onFocus: () => void;
  onAct: (act: RowAct) => void;
  onToggle: () => void;
  onGoTo: () => void;
  onRate: (levelId: LevelId | null) => void;
}

/** One indicator of the list: its state, what it says, and what is to be done next. */
export function ToDoRow({ listed, canTag, isStop, isOpen, showsRequirement, ...on }: Props) {
  const { cell, requirement, counts } = listed;
  const { indicator, foundHere, marks } = cell;
  const act = rowActOf(cell, canTag);
  const of: [string, string] = [indicator.code, requirement.code];
  return (
    <li
      class="to-do-row"
      data-row={cell.key}
      data-lacks={cell.lacks ?? undefined}
      data-counts={counts}
      data-open={isOpen}
      onFocusIn={on.onFocus}
    >
      <StateGlyph state={glyphWithout(cell.lacks)} />
      <button
        type="button"
        class="to-do-text"
        data-control
        tabIndex={-1}
        aria-expanded={isOpen}
        title={isOpen ? undefined : indicator.text}
        onClick={on.onToggle}
      >
        {showsRequirement && <span class="quiet">{requirement.code} </span>}
        <strong>{indicator.code}</strong> {indicator.text}
        <span class="visually-hidden">. {needWord(cell)}</span>
      </button>
      {marks.map((mark) => (
        <span key={mark} class="mark" data-mark={mark} title={markWord(mark)}>
          <MarkGlyph mark={mark} />
          <span class="visually-hidden">{markWord(mark)}</span>
        </span>
      ))}
      {foundHere > 0 && act !== 'goTo' && (
        <button
          type="button"
          class="to-do-here"
          data-control
          tabIndex={-1}
          aria-label={`${i18n.t('state.here', foundHere)}. ${i18n.t('toDo.goToLabel', of)}`}
          onClick={on.onGoTo}
        >
          <MarkGlyph mark="here" />
          {i18n.t('state.here', foundHere)}
        </button>
      )}
      <button
        type="button"
        class="button to-do-act"
        data-control
        data-act={act}
        tabIndex={isStop ? 0 : -1}
        aria-label={i18n.t(`toDo.label.${act}`, of)}
        onClick={() => on.onAct(act)}
      >
        {i18n.t(`toDo.act.${act}`)}
      </button>
      {isOpen && <Opened listed={listed} onRate={on.onRate} />}
    </li>
  );
}

function Opened({ listed: { cell, requirement }, onRate }: Pick<Props, 'listed' | 'onRate'>) {
  const first = useRef<HTMLButtonElement | null>(null);
  const whole = useRef<HTMLDivElement | null>(null);
  useEffect(() => {
    first.current?.focus({ preventScroll: true });
    whole.current?.closest('li')?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <div ref={whole} class="to-do-opened">
      {cell.indicator.hint !== '' && <p class="small quiet">{cell.indicator.hint}</p>}
      <LevelCards
        indicator={cell.indicator}
        requirement={requirement.code}
        chosen={cell.level?.id ?? null}
        onRate={onRate}
        first={first}
      />
    </div>
  );
}
