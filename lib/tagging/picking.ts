import { batch, computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { CellKey } from '@/lib/model/cell';
import type { Failure } from '@/lib/model/failure';
import type { TagId } from '@/lib/model/ids';
import { limits } from '@/lib/model/limits';
import type { Passage } from '@/lib/model/passage';
import type { GivenCell } from '@/lib/model/tag';
import type { ChoiceBook } from './choice-book';
import type { IndicatorChoice } from './indicator-choice';
import { beginsCode, listOptions, type OptionGroup, type PickerOption, recentByDigit } from './picker-options';

export type SaveStatus = 'open' | 'saving' | 'nothingChosen' | { failure: Failure };

/** What is next after Enter: to go on searching, or to save. */
type AfterEnter = 'search' | 'save';

/** Reasons of single indicators, by their cells. */
export type OwnReasons = readonly (readonly [CellKey, string])[];

/** What is written in one opening of the picker: the choices made, the rationale, the search. */
export interface Picking {
  tagId: TagId;
  passage: Passage;
  /** Whether an existing tag is changed. */
  editing: boolean;
  /** Where the person is taken at once: to say why, where that was asked for; else to the search. */
  beginsAt?: PickingStart['beginsAt'];
  query: ReadonlySignal<string>;
  rationale: ReadonlySignal<string>;
  /** Why the passage shows one of what is chosen, where that is another reason; empty where it was begun. */
  reasons: ReadonlySignal<OwnReasons>;
  chosen: ReadonlySignal<readonly IndicatorChoice[]>;
  groups: ReadonlySignal<OptionGroup[]>;
  /** The options of all groups in one row, as the arrows walk them. */
  options: ReadonlySignal<PickerOption[]>;
  /** Index of the option that Enter takes; -1 for none. */
  active: ReadonlySignal<number>;
  status: Signal<SaveStatus>;
  type(query: string): void;
  write(rationale: string): void;
  /** Gives one cell a reason of its own, or with null none any more. */
  writeFor(key: CellKey, reason: string | null): void;
  /** Gives each of what is chosen a reason of its own; what was written for all is where the first begins. */
  reasonForEach(): void;
  move(to: 'up' | 'down' | 'first' | 'last'): void;
  toggle(choice: IndicatorChoice): void;
  /** Chooses it where it is not chosen yet. */
  choose(choice: IndicatorChoice): void;
  /** Takes the active option. With something chosen and nothing typed or pointed at, saving is next. */
  enter(): AfterEnter;
  /** Takes the recent choice of a digit key, where nothing is typed yet and no code begins with it. */
  digit(key: string): boolean;
  removeLast(): void;
  /** Takes over what was written elsewhere. */
  take(written: Pick<PickingStart, 'chosen' | 'rationale' | 'reasons'> & { query: string }): void;
  /** Whether all is as it was when the picker opened. */
  isUntouched(): boolean;
  /** What is chosen, each with its own reason, or an empty one. */
  cells(): GivenCell[];
  /** Before saving: an option that was typed for counts as chosen where nothing else is. False where nothing is. */
  settle(): boolean;
}

export interface PickingStart {
  tagId: TagId;
  passage: Passage;
  editing: boolean;
  chosen: readonly IndicatorChoice[];
  rationale: string;
  reasons: OwnReasons;
  beginsAt?: 'reason' | undefined;
}

export function startPicking(start: PickingStart, book: ReadonlySignal<ChoiceBook>): Picking {
  const query = signal('');
  const rationale = signal(start.rationale);
  const reasons = signal(start.reasons);
  const chosen = signal(start.chosen);
  const status = signal<SaveStatus>('open');
  const likely = computed(() => book.value.likely(start.passage.quote));
  const groups = computed(() => listOptions(book.value, query.value, likely.value));
  const options = computed(() => groups.value.flatMap((group) => group.options));
  /** Null until the arrows were used. */
  const pointed = signal<number | null>(null);
  const active = computed(() => {
    const rest = query.value.trim() === '' && chosen.value.length > 0 ? -1 : 0;
    return Math.min(pointed.value ?? rest, options.value.length - 1);
  });

  function setQuery(text: string): void {
    batch(() => {
      query.value = text;
      pointed.value = null;
    });
  }

  function toggle(choice: IndicatorChoice): void {
    batch(() => {
      const others = chosen.value.filter((other) => other.key !== choice.key);
      if (others.length < chosen.value.length) chosen.value = others;
      else if (chosen.value.length < limits.bindings) chosen.value = [...chosen.value, choice];
      if (status.value !== 'saving') status.value = 'open';
      setQuery('');
    });
  }

  function write(text: string): void {
    rationale.value = text.slice(0, limits.rationale);
  }

  function enter(): AfterEnter {
    const option = options.value[active.value];
    if (option) toggle(option.choice);
    return option || chosen.value.length === 0 ? 'search' : 'save';
  }

  const isChosen = (choice: IndicatorChoice) => chosen.value.some(({ key }) => key === choice.key);

  return {
    ...start,
    query,
    rationale,
    reasons,
    chosen,
    groups,
    options,
    active,
    status,
    type: setQuery,
    write,
    writeFor: (key, reason) => {
      const others = reasons.value.filter(([other]) => other !== key);
      reasons.value = reason === null ? others : [...others, [key, reason.slice(0, limits.rationale)]];
    },
    reasonForEach: () =>
      batch(() => {
        const own = new Map(reasons.value);
        const begun = chosen.value.filter(({ key }) => !own.has(key));
        reasons.value = [
          ...reasons.value,
          ...begun.map(({ key }, at) => [key, at === 0 ? rationale.value : ''] as const),
        ];
        if (begun.length > 0) write('');
      }),
    move: (to) => {
      const count = options.value.length;
      if (count === 0) return;
      const next = { up: Math.max(active.value, 0) - 1, down: active.value + 1, first: 0, last: count - 1 }[to];
      pointed.value = (next + count) % count;
    },
    toggle,
    choose: (choice) => {
      if (!isChosen(choice)) toggle(choice);
    },
    enter,
    digit: (key) => {
      const choice = query.value === '' && !beginsCode(book.value, key) ? recentByDigit(book.value, key) : null;
      if (choice) toggle(choice);
      return choice !== null;
    },
    removeLast: () => {
      const last = chosen.value.at(-1);
      if (last) toggle(last);
    },
    take: (written) =>
      batch(() => {
        setQuery(written.query);
        write(written.rationale);
        if (JSON.stringify(written.reasons) !== JSON.stringify(reasons.value)) reasons.value = written.reasons;
        const same = written.chosen.map(({ key }) => key).join() === chosen.value.map(({ key }) => key).join();
        if (same) return;
        chosen.value = written.chosen;
        if (status.value !== 'saving') status.value = 'open';
      }),
    isUntouched: () =>
      query.value === '' &&
      rationale.value === start.rationale &&
      reasons.value === start.reasons &&
      chosen.value === start.chosen &&
      status.value !== 'saving',
    cells: () => {
      const own = new Map(reasons.peek());
      return chosen.peek().map(({ key, cell }) => ({ ...cell, reason: own.get(key) ?? '' }));
    },
    settle: () => {
      if (chosen.value.length === 0 && (query.value.trim() !== '' || pointed.value !== null)) enter();
      if (chosen.value.length === 0) status.value = 'nothingChosen';
      return chosen.value.length > 0;
    },
  };
}
