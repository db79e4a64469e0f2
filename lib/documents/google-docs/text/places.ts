import type { PassageId } from '@/lib/model/ids';
import type { Span, TextVersion } from './text-version';

/** Where passages stand in the newest text, carried along from version to version where nothing in them changes. */
export class Places {
  readonly #spans = new Map<PassageId, { span: Span; version: TextVersion }>();

  set(passageId: PassageId, span: Span, version: TextVersion): void {
    this.#spans.set(passageId, { span, version });
  }

  forget(passageId: PassageId): void {
    this.#spans.delete(passageId);
  }

  /** Null where it is not known, or no longer. */
  in(version: TextVersion, passageId: PassageId): Span | null {
    const known = this.#spans.get(passageId);
    if (!known) return null;
    const span = known.version.carry(known.span, version);
    if (span) this.#spans.set(passageId, { span, version });
    return span;
  }

  /** Takes all along to a new version: what changed on the way has to be found again. */
  advance(version: TextVersion): void {
    for (const [id, known] of this.#spans) {
      if (known.version.tabId !== version.tabId) continue;
      if (!this.in(version, id)) this.#spans.delete(id);
    }
  }
}
