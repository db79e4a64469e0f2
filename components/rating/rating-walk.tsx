import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ListedCell } from '@/lib/coverage/listed-cells';
import type { Cell, CellKey } from '@/lib/model/cell';
import type { LevelId } from '@/lib/model/ids';
import { LevelCards } from './level-cards';
import { levelOfKey } from './level-keys';
import { type WalkedPassage, WalkedPassages } from './walked-passages';

interface Props {
  /** What was to be rated as the walk began, in its order; as it is now. */
  listed: readonly ListedCell[];
  passages: ReadonlyMap<CellKey, readonly WalkedPassage[]>;
  /** How many are to be rated now: those that were put off, and what has come since. */
  left: number;
  onAgain: () => void;
  coverageAddress: string;
  onRate: (cell: Cell, levelId: LevelId | null) => void;
}

/** One indicator after another with its passages and levels: a digit takes a level and goes on, arrows go to and fro. */
export function RatingWalk({ listed, passages, left, onAgain, coverageAddress, onRate }: Props) {
  const at = useSignal(0);
  const title = useRef<HTMLHeadingElement>(null);
  const present = listed[at.value];
  const go = (step: number) => {
    at.value = Math.min(Math.max(at.value + step, 0), listed.length);
  };
  const rate = (levelId: LevelId | null) => {
    if (present) onRate(present.cell.cell, levelId);
    if (levelId !== null) go(1);
  };
  useKeys((event) => {
    const level = levelOfKey(event, present?.cell.indicator.levels ?? []);
    if (level) rate(level.id);
    else if (event.key === 'ArrowRight' && present) go(1);
    else if (event.key === 'ArrowLeft') go(-1);
    else return;
    event.preventDefault();
  });
  // What comes next is read from its title on.
  useEffect(() => title.current?.focus(), [at.value]);

  if (!present)
    return <WalkEnd isEmpty={listed.length === 0} left={left} onAgain={onAgain} address={coverageAddress} />;
  const { cell, requirement } = present;
  return (
    <section class="rating-walk">
      <p class="quiet small">{i18n.t('rating.step', [String(at.value + 1), String(listed.length)])}</p>
      <h2 ref={title} tabIndex={-1}>
        {cell.indicator.code} {cell.indicator.text}
      </h2>
      <p class="quiet small">{`${requirement.code} ${requirement.title}`.trim()}</p>
      {cell.indicator.hint !== '' && <p class="quiet">{cell.indicator.hint}</p>}
      <WalkedPassages passages={passages.get(cell.key) ?? []} />
      <LevelCards
        indicator={cell.indicator}
        requirement={requirement.code}
        chosen={cell.level?.id ?? null}
        onRate={rate}
      />
      <div class="walk-steps">
        <button type="button" class="button" disabled={at.value === 0} onClick={() => go(-1)}>
          {i18n.t('rating.back')}
        </button>
        <button type="button" class="button" onClick={() => go(1)}>
          {i18n.t('rating.skip')}
        </button>
        <span class="small quiet">{i18n.t('rating.keys')}</span>
      </div>
    </section>
  );
}

interface EndProps {
  isEmpty: boolean;
  left: number;
  onAgain: () => void;
  address: string;
}

function WalkEnd({ isEmpty, left, onAgain, address }: EndProps) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <section class="rating-walk">
      <h2 ref={title} tabIndex={-1}>
        {i18n.t(isEmpty ? 'rating.nothing' : 'rating.done')}
      </h2>
      <p class="quiet">{i18n.t(isEmpty ? 'rating.nothingText' : 'rating.doneText')}</p>
      <div class="walk-steps">
        {left > 0 && (
          <button type="button" class="button" onClick={onAgain}>
            {i18n.t('rating.left', left)}
          </button>
        )}
        <a class="button primary" href={address}>
          {i18n.t('rating.toCoverage')}
        </a>
      </div>
    </section>
  );
}

function useKeys(pressed: (event: KeyboardEvent) => void): void {
  useEffect(() => {
    const heard = (event: KeyboardEvent) => {
      const { ctrlKey, metaKey, altKey, shiftKey, defaultPrevented } = event;
      if (!(ctrlKey || metaKey || altKey || shiftKey || defaultPrevented)) pressed(event);
    };
    addEventListener('keydown', heard);
    return () => removeEventListener('keydown', heard);
  });
}
