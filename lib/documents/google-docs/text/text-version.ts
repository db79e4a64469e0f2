import { indexText, type TextIndex } from '@/lib/anchoring';
import { TextToBind } from '@/lib/documents/google-docs/binding/text-to-bind';
import { carried, type Edit, stretched } from './edit';
import { editsBetween } from './edits';
import { type Squeezed, squeeze, squeezeAgain } from './squeezed';

export interface Span {
  start: number;
  end: number;
}

/** One state of the text of a document's tab, with what is made of it when first needed. */
export class TextVersion {
  /** As a person reads it; offsets are those of Docs where Docs itself gave the text. */
  readonly text: string;
  readonly tabId: string;
  /** Whether offsets are Docs' own. */
  readonly isModel: boolean;
  readonly #edits = new WeakMap<TextVersion, readonly Edit[]>();
  #squeezed: Squeezed | undefined;
  #toBind: TextToBind | undefined;
  /** How the squeezed text came from one to which pages were bound before. */
  #boundBefore: { text: TextToBind; edit: Edit } | null = null;
  #index: TextIndex | undefined;

  /** @param before a version of the same text, most of which is this one too */
  constructor(text: string, tabId: string, isModel: boolean, before: TextVersion | null = null) {
    this.text = text;
    this.tabId = tabId;
    this.isModel = isModel;
    if (before?.tabId === tabId) this.#follow(before);
  }

  /** Takes over what is known of a version that differs in one place at most: of others it would be no less work. */
  #follow(before: TextVersion): void {
    const [edit, second] = before.#editsTo(this);
    if (!before.#squeezed || second) return;
    if (!edit) {
      this.#squeezed = before.#squeezed;
      this.#toBind = before.#toBind;
      return;
    }
    const again = squeezeAgain(before.#squeezed, edit, this.text);
    this.#squeezed = again.squeezed;
    if (before.#toBind) this.#boundBefore = { text: before.#toBind, edit: again.edit };
  }

  /** Makes what pages are bound to now rather than when it is first needed: of a long text that takes milliseconds. */
  prepare(): void {
    void this.squeezed;
  }

  get squeezed(): Squeezed {
    this.#squeezed ??= squeeze(this.text);
    return this.#squeezed;
  }

  /** The squeezed text, for pages to be bound to. */
  get toBind(): TextToBind {
    this.#toBind ??= new TextToBind(this.squeezed, this.#boundBefore);
    this.#boundBefore = null;
    return this.#toBind;
  }

  get index(): TextIndex {
    this.#index ??= indexText(this.text);
    return this.#index;
  }

  /** The stretch of another version in which what was in a stretch of this one is, changed or not; null in another tab. */
  stretch(span: Span, to: TextVersion): Span | null {
    if (to.tabId !== this.tabId) return null;
    return stretched(span, this.#editsTo(to));
  }

  /** A stretch of this text in another version; null where it was changed, or where that is of another tab. */
  carry(span: Span, to: TextVersion): Span | null {
    if (to === this) return span;
    if (to.tabId !== this.tabId) return null;
    return carried(span, this.#editsTo(to));
  }

  #editsTo(to: TextVersion): readonly Edit[] {
    if (to === this) return [];
    const edits = this.#edits.get(to) ?? editsBetween(this.text, to.text);
    this.#edits.set(to, edits);
    return edits;
  }
}
