import { type Folded, fold, foldInSteps } from './fold';
import { indexWords, indexWordsInSteps, type WordIndex } from './word-index';

/**
 * One version of a document's text, with what is shared by all searches in it. The parts are made when first needed:
 * a page whose passages all stand where they stood needs none of them.
 */
export class TextIndex {
  readonly text: string;
  #folded: Folded | undefined;
  #words: WordIndex | undefined;

  constructor(text: string) {
    this.text = text;
  }

  get folded(): Folded {
    this.#folded ??= fold(this.text);
    return this.#folded;
  }

  /** The words of the folded text. */
  get words(): WordIndex {
    this.#words ??= indexWords(this.folded.text);
    return this.#words;
  }

  /** Makes the parts in small steps, for callers who must not hold the thread for long. */
  *prepare(): Generator<void, void> {
    this.#folded ??= yield* foldInSteps(this.text);
    this.#words ??= yield* indexWordsInSteps(this.#folded.text);
  }
}

export function indexText(text: string): TextIndex {
  return new TextIndex(text);
}
