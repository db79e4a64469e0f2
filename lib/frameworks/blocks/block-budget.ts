import { UnreadableFile } from '@/lib/file-formats/unreadable';

/** Above what any document for people holds, below what hurts. */
const most = { blocks: 300_000, letters: 20_000_000, places: 4_000_000 };

/** Counts what becomes of a file: a small one can say that it is very large. */
export class BlockBudget {
  #blocks = 0;
  #letters = 0;
  #places = 0;

  /** @throws UnreadableFile */
  addBlock(letters: number, from: string): void {
    this.#blocks++;
    this.addLetters(letters, from);
    if (this.#blocks > most.blocks) throw new UnreadableFile('tooLarge', from);
  }

  addLetters(letters: number, from: string): void {
    this.#letters += letters;
    if (this.#letters > most.letters) throw new UnreadableFile('tooLarge', from);
  }

  /** The places of a table's grid, filled or not. */
  addGrid(rows: number, columns: number, from: string): void {
    this.#places += rows * columns;
    if (this.#places > most.places) throw new UnreadableFile('tooLarge', from);
  }
}
