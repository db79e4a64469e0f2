import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { OptionGroup } from '@/lib/tagging/picker-options';
import type { Picking } from '@/lib/tagging/picking';
import { Option, type OptionActs } from './option';

interface Props extends OptionActs {
  picking: Picking;
}

/** The indicators that can be chosen now, under their headings. */
export function OptionList({ picking, ...acts }: Props) {
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
      <output class="visually-hidden">
        {count === 0 ? i18n.t('picker.countNone') : i18n.t('picker.count', count)}
      </output>
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
          return <Group key={first} group={group} first={first} picking={picking} acts={acts} />;
        })}
        {count === 0 && <p class="quiet nothing">{i18n.t('picker.nothingFound', [picking.query.value])}</p>}
      </div>
    </>
  );
}

interface GroupProps {
  group: OptionGroup;
  first: number;
  picking: Picking;
  acts: OptionActs;
}

function Group({ group, first, picking, acts }: GroupProps) {
  const { name, why } = headingOf(group);
  return (
    // biome-ignore lint/a11y/useSemanticElements: in a list box, Chromium tells of no option within a fieldset
    <div class="option-group" role="group" aria-label={name}>
      {group.heading.kind !== 'found' && (
        <div class="option-heading" role="presentation">
          <strong>{name}</strong>
          <span class="quiet">{why}</span>
        </div>
      )}
      {group.options.map((option, at) => (
        <Option
          key={option.choice.key}
          option={option}
          index={first + at}
          isActive={first + at === picking.active.value}
          isChosen={picking.chosen.value.some(({ key }) => key === option.choice.key)}
          named={group.heading.kind !== 'requirement'}
          {...acts}
        />
      ))}
    </div>
  );
}

function headingOf({ heading, options }: OptionGroup): { name: string; why: string } {
  switch (heading.kind) {
    case 'found':
      return { name: i18n.t('picker.found'), why: '' };
    case 'likely':
      return { name: i18n.t('picker.likely'), why: i18n.t('picker.likelyWhy') };
    case 'recent':
      return { name: i18n.t('picker.recent'), why: i18n.t('picker.recentWhy') };
    case 'requirement': {
      const { code, title } = heading.requirement;
      return { name: `${code} ${title}`.trim(), why: options[0]?.choice.credential.title ?? '' };
    }
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
