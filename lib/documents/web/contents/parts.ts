import { attributeOf, localNameOf } from '@/lib/dom/strangers';
import type { Markup, MarkupPlace } from './markup';
import { roleOf } from './shape';

/** What a page says to be about, from the surest on. */
const kinds = ['main', 'article'] as const;
type PartKind = (typeof kinds)[number];

/** How much of what is read must stand in it, that the rest is left out. */
const most = 0.6;

/** The parts of a page that say to be what it is about, as they are written. */
export class Parts {
  readonly #found: Record<PartKind, (readonly [MarkupPlace, MarkupPlace])[]> = { main: [], article: [] };
  readonly #open: Record<PartKind, number> = { main: 0, article: 0 };

  constructor(private readonly markup: Markup) {}

  /** @returns what ends it; null where it is none */
  begin(element: Element): (() => void) | null {
    const started = partsOf(element);
    if (started.length === 0) return null;
    const from = this.markup.place;
    for (const kind of started) this.#open[kind]++;
    return () => {
      const to = this.markup.place;
      for (const kind of started) {
        this.#open[kind]--;
        if (this.#open[kind] === 0) this.#found[kind].push([from, to]);
      }
    };
  }

  /** Those that hold most of the words and every table; none where the whole page is to be read. */
  chosen(): readonly (readonly [MarkupPlace, MarkupPlace])[] {
    const all = this.markup.place;
    const sum = (parts: readonly (readonly [MarkupPlace, MarkupPlace])[], of: 'letters' | 'tables') =>
      parts.reduce((total, [from, to]) => total + to[of] - from[of], 0);
    const kind = kinds.find(
      (each) =>
        sum(this.#found[each], 'letters') > most * all.letters && sum(this.#found[each], 'tables') === all.tables,
    );
    return kind === undefined ? [] : this.#found[kind];
  }
}

/** What stands above the page is seen instead of it. */
function partsOf(element: Element): readonly PartKind[] {
  const role = roleOf(element);
  if (attributeOf(element, 'aria-modal') === 'true' || localNameOf(element) === 'dialog') return kinds;
  if (localNameOf(element) === 'main' || role === 'main') return ['main'];
  return localNameOf(element) === 'article' || role === 'article' ? ['article'] : [];
}
