import type { PassageId } from '@/lib/model/ids';
import type { Span, TextVersion } from './text-version';

interface Known {
  span: Span;
  version: TextVersion;
  /** Whether the passage is the span; else something in it was changed, and it is somewhere in it, if anywhere. */
  stands: boolean;
}

/** Where passages stand in the newest text, carried along from version to version. */
export class Places {
  readonly #known = new Map<PassageId, Known>();

  set(passageId: PassageId, span: Span, version: TextVersion): void {
    this.#known.set(passageId, { span, version, stands: true });
  }

  /** Where it stands; null where it is not known, or something in it was changed since. */
  in(version: TextVersion, passageId: PassageId): Span | null {
    const known = this.#along(passageId, version);
    return known?.stands ? known.span : null;
  }

  /** Where it was last known to be, with all that was changed there since; null where it never was. */
  area(version: TextVersion, passageId: PassageId): Span | null {
    return this.#along(passageId, version)?.span ?? null;
  }

  /** Takes all along to a new version. */
  advance(version: TextVersion): void {
    for (const id of this.#known.keys()) this.#along(id, version);
  }

  #along(passageId: PassageId, version: TextVersion): Known | null {
    const known = this.#known.get(passageId);
    if (!known || known.version.tabId !== version.tabId) return null;
    if (known.version === version) return known;
    const span = known.stands ? known.version.carry(known.span, version) : null;
    const area = span ?? known.version.stretch(known.span, version);
    if (!area) return null;
    const now = { span: area, version, stands: span !== null };
    this.#known.set(passageId, now);
    return now;
  }
}
