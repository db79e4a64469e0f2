import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { KeyHint } from '@/components/key-hint/key-hint';
import { slotOf } from '@/lib/tagging/indicator-choice';
import type { OptionGroup, PickerOption } from '@/lib/tagging/picker-options';
import type { Picking } from '@/lib/tagging/picking';

/** The indicators that can be chosen now, under their headings. */
export function OptionList({ picking }: { picking: Picking }) {
  const list = useRef<HTMLDivElement>(null);
  const active = picking.active.value;
  const groups = picking.groups.value;
  const count = picking.options.value.length;

  useLayoutEffect(() => {
    if (list.current) bringIntoView(list.current, active);
  }, [active, groups]);

  let before = 0;
  return (
    <>
      <output class="visually-hidden">{i18n.t('picker.count', count)}</output>
      <div
        ref={list}
        id="indicators"
        class="options"
        tabIndex={-1}
        // A list box without options would be none.
        {...(count > 0 && { role: 'listbox', 'aria-multiselectable': 'true', 'aria-label': i18n.t('picker.results') })}
      >
        {groups.map((group) => {
          const first = before;
          before += group.options.length;
          return <Group key={first} group={group} first={first} picking={picking} />;
        })}
        {count === 0 && <p class="quiet nothing">{i18n.t('picker.nothingFound', [picking.query.value])}</p>}
      </div>
    </>
  );
}

function Group({ group, first, picking }: { group: OptionGroup; first: number; picking: Picking }) {
  const heading = headingOf(group);
  return (
    // biome-ignore lint/a11y/useSemanticElements: in a list box, Chromium tells of no option within a fieldset
    <div class="option-group" role="group" aria-label={heading}>
      {group.heading.kind !== 'found' && (
        <div class="option-heading" role="presentation">
          {heading}
        </div>
      )}
      {group.options.map((option, at) => (
        <Option
          key={option.choice.key}
          option={option}
          index={first + at}
          picking={picking}
          named={group.heading.kind !== 'requirement'}
        />
      ))}
    </div>
  );
}

interface OptionProps {
  option: PickerOption;
  index: number;
  picking: Picking;
  /** Whether the requirement is named in the line, as no heading does. */
  named: boolean;
}

function Option({ option: { choice, digit }, index, picking, named }: OptionProps) {
  const chosen = picking.chosen.value.some((other) => other.key === choice.key);
  const { indicator, requirement, here } = choice;
  return (
    // The keys are the search field's, which keeps the focus.
    <div
      id={`indicator-${index}`}
      class="option"
      role="option"
      tabIndex={-1}
      aria-selected={chosen}
      data-active={index === picking.active.value}
      style={{ '--slot': `var(--slot-${slotOf(indicator)})` }}
      onPointerDown={(event) => event.preventDefault()}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => picking.toggle(choice)}
      onKeyDown={() => undefined}
    >
      <span class="option-code">{indicator.code}</span>
      <span class="option-text">
        {indicator.text}
        <span class="quiet small option-under">
          {named && `${requirement.code} ${requirement.title}`.trim()}
          {named && here > 0 && ' · '}
          {here > 0 && i18n.t('picker.here', here)}
        </span>
      </span>
      {chosen && <span aria-hidden="true">✓</span>}
      {digit && <KeyHint keys={digit} />}
    </div>
  );
}

function headingOf({ heading }: OptionGroup): string {
  switch (heading.kind) {
    case 'found':
      return i18n.t('picker.found');
    case 'recent':
      return i18n.t('picker.recent');
    case 'requirement':
      return `${heading.requirement.code} ${heading.requirement.title}`.trim();
  }
}

/** Scrolls the list alone: the page behind it must not move. */
function bringIntoView(list: HTMLElement, active: number): void {
  const option = list.querySelector(`#indicator-${active}`)?.getBoundingClientRect();
  const frame = list.getBoundingClientRect();
  // The heading of its group stays in sight, over what is scrolled under it.
  const heading = list
    .querySelector(`#indicator-${active}`)
    ?.parentElement?.querySelector<HTMLElement>('.option-heading');
  const top = frame.top + (heading?.offsetHeight ?? 0);
  if (active <= 0) list.scrollTop = 0;
  else if (option && option.bottom > frame.bottom) list.scrollTop += option.bottom - frame.bottom;
  else if (option && option.top < top) list.scrollTop -= top - option.top;
}
