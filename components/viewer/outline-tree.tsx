import { type Signal, useSignal } from '@preact/signals';
import { i18n } from '#i18n';
import type { OutlineEntry } from '@/lib/viewer/outline';
import { Icon } from './icon';
import { stepInOutline } from './step-in-outline';

interface Props {
  /** Null while it is being read. */
  entries: readonly OutlineEntry[] | null;
  onFollow: (entry: OutlineEntry) => void;
}

/** The table of contents that the file brings along. Up and down go through it, right and left open and close. */
export function OutlineTree({ entries, onFollow }: Props) {
  const reached = useSignal<OutlineEntry | null>(null);
  if (!entries) return <p class="outline-words quiet">{i18n.t('viewer.outlineLoading')}</p>;
  const [first] = entries;
  if (!first) return <p class="outline-words quiet">{i18n.t('viewer.outlineNone')}</p>;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrow keys go from one of its controls to the next.
    <div class="outline" onKeyDown={stepInOutline}>
      <Branch entries={entries} reached={reached} first={first} onFollow={onFollow} />
    </div>
  );
}

interface Shared {
  /** Where the focus was last: Tab comes back to it. */
  reached: Signal<OutlineEntry | null>;
  first: OutlineEntry;
  onFollow: (entry: OutlineEntry) => void;
}

function Branch({ entries, ...shared }: Shared & { entries: readonly OutlineEntry[] }) {
  return (
    <ul class="list outline-branch">
      {entries.map((entry, index) => (
        <Item key={index} entry={entry} {...shared} />
      ))}
    </ul>
  );
}

function Item({ entry, ...shared }: Shared & { entry: OutlineEntry }) {
  const open = useSignal(entry.open);
  const branches = entry.entries.length > 0;
  return (
    <li>
      <div class="outline-line">
        {branches && (
          <button
            type="button"
            class="button plain outline-twist"
            tabIndex={-1}
            aria-expanded={open.value}
            aria-label={i18n.t('viewer.outlineUnder', [entry.title])}
            onClick={() => {
              open.value = !open.value;
            }}
          >
            <Icon name="closed" />
          </button>
        )}
        <Title entry={entry} {...shared} />
      </div>
      {branches && open.value && <Branch entries={entry.entries} {...shared} />}
    </li>
  );
}

function Title({ entry, reached, first, onFollow }: Shared & { entry: OutlineEntry }) {
  const { title, bold, italic, address } = entry;
  const shared = {
    class: 'button plain outline-title',
    'data-bold': bold,
    'data-italic': italic,
    tabIndex: entry === (reached.value ?? first) ? 0 : -1,
    onFocus: () => {
      reached.value = entry;
    },
  };
  if (address !== null)
    return (
      <a {...shared} href={address} target="_blank" rel="noopener noreferrer nofollow">
        {title || '…'}
      </a>
    );
  return (
    <button type="button" {...shared} onClick={() => onFollow(entry)}>
      {title || '…'}
    </button>
  );
}
