import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { TagId } from '@/lib/model/ids';
import { badgeText, type MarginBadge } from '@/lib/tagging/margin';

interface Props {
  badges: readonly MarginBadge[];
  current: TagId | null;
  /** The tag whose badge takes the focus as soon as it is there, or null. */
  arrival: TagId | null;
  onArrived: () => void;
  onFocus: (tagId: TagId) => void;
  onEnter: (tagId: TagId) => void;
  onLeave: () => void;
  onPress: (tagId: TagId) => void;
}

/** The badges beside the passages, in document order. */
export function Margin({ badges, arrival, onArrived, ...rest }: Props) {
  const list = useRef<HTMLUListElement>(null);
  const arriving = badges.some((badge) => badge.tagId === arrival) ? arrival : null;

  useEffect(() => {
    if (arriving === null) return;
    const badge = list.current?.querySelector<HTMLElement>(`[data-tag="${arriving}"]`);
    badge?.focus({ preventScroll: true });
    onArrived();
  }, [arriving, onArrived]);

  if (badges.length === 0) return null;
  return (
    <nav aria-label={i18n.t('overlay.badges')}>
      <ul ref={list} class="margin">
        {badges.map((badge) => (
          <li
            key={badge.tagId}
            class={badge.lowered > 0 ? 'badge-lowered' : undefined}
            style={{ left: `${badge.x}px`, top: `${badge.y}px`, '--lowered': `${badge.lowered}px` }}
          >
            <Badge badge={badge} {...rest} />
          </li>
        ))}
      </ul>
    </nav>
  );
}

type BadgeProps = Omit<Props, 'badges' | 'arrival' | 'onArrived'> & { badge: MarginBadge };

function Badge({ badge, current, onFocus, onEnter, onLeave, onPress }: BadgeProps) {
  const { tagId, codes, quote, changed, slot, asked, letsThrough, small, runsDown } = badge;
  const shown = badgeText(codes);
  // The name begins with what is seen, for who speaks to the browser, and then says the rest.
  const named = shown !== codes[0] ? `${shown}: ${codes.join(', ')}` : shown;
  const label = asked
    ? i18n.t(asked.isAnswered ? 'overlay.badgeAnswered' : 'overlay.badgeAsked', [
        shown,
        asked.from || i18n.t('reviewer.someone'),
        quote,
      ])
    : i18n.t(changed ? 'overlay.badgeChanged' : 'overlay.badge', [
        codes.length > 0 ? named : `${shown} ${i18n.t('card.undecided')}`,
        quote,
      ]);
  const classes = [
    'badge',
    asked && 'badge-asked',
    letsThrough && 'badge-lets-through',
    runsDown && 'badge-down',
    small && `badge-small badge-${small.side}`,
  ];
  return (
    <button
      type="button"
      class={classes.filter(Boolean).join(' ')}
      data-tag={tagId}
      aria-current={tagId === current ? 'true' : undefined}
      aria-label={label}
      style={{
        '--slot': asked ? 'var(--accent)' : `var(--slot-${slot})`,
        ...(small && { width: `${small.width}px`, height: `${small.height}px` }),
      }}
      onFocus={() => onFocus(tagId)}
      onBlur={onLeave}
      onPointerEnter={() => onEnter(tagId)}
      onPointerLeave={onLeave}
      onClick={() => onPress(tagId)}
    >
      {!small && <span class="badge-shown" data-shown={shown} />}
      {changed && !small && <span class="changed-mark" />}
    </button>
  );
}
