import { indexText, type TextIndex } from '@/lib/anchoring';
import { TextToBind } from '@/lib/documents/google-docs/binding/text-to-bind';
import { carried, type Edit, editBetween } from './edit';
import { type Squeezed, squeeze } from './squeezed';

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
  readonly #edits = new WeakMap<TextVersion, Edit | null>();
  #squeezed: Squeezed | undefined;
  #toBind: TextToBind | undefined;
  #index: TextIndex | undefined;

  constructor(text: string, tabId: string, isModel: boolean) {
    this.text = text;
    this.tabId = tabId;
    this.isModel = isModel;
  }

  get squeezed(): Squeezed {
    this.#squeezed ??= squeeze(this.text);
    return this.#squeezed;
  }

  /** The squeezed text, for pages to be bound to. */
  get toBind(): TextToBind {
    this.#toBind ??= new TextToBind(this.squeezed);
    return this.#toBind;
  }

  get index(): TextIndex {
    this.#index ??= indexText(this.text);
    return this.#index;
  }

  /** A stretch of this text in another version; null where it was changed, or where that is of another tab. */
  carry(span: Span, to: TextVersion): Span | null {
    if (to === this) return span;
    if (to.tabId !== this.tabId) return null;
    const edit = this.#edits.get(to) ?? editBetween(this.text, to.text);
    this.#edits.set(to, edit);
    return edit ? carried(span, edit) : span;
  }
}
