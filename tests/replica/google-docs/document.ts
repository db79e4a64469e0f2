/** How text looks. */
export interface Style {
  font: string;
  /** In pixels. */
  size: number;
  bold?: boolean;
  italic?: boolean;
  struck?: boolean;
  underlined?: boolean;
  colour?: string;
  /** Smaller and above the line, as marks of footnotes. */
  raised?: boolean;
  /** Drawn, with these words, for a sign that stands for a thing. */
  chip?: string;
  /** Drawn for the sign of a picture; its size in pixels. */
  picture?: { width: number; height: number };
  /** Drawn as a line from side to side, for the sign of a rule. */
  rule?: boolean;
  /** Not agreed on yet: text that would come, or go. Both are in the model. */
  suggested?: 'inserted' | 'deleted';
  /** Of its paragraph, at its end. */
  marker?: string;
  /** How deep its list is in other lists. */
  level?: number;
  justified?: boolean;
  align?: 'left' | 'center' | 'right';
  /** 0 is the title. */
  heading?: 0 | 1 | 2 | 3 | 4 | 5 | 6;
  /** In pixels, from the margin. */
  indent?: number;
}

export const plainStyle: Style = { font: 'Arial', size: 14.6667 };

/** A stretch of text of one style. */
export type Piece = string | { text: string; style: Partial<Style> };

export interface Paragraph {
  kind: 'paragraph';
  pieces: Piece[];
  style?: Partial<Style>;
  marker?: string;
}

export type Block =
  | Paragraph
  /** Rows, cells, and the paragraphs of each cell. */
  | { kind: 'table'; rows: (string | Paragraph)[][][] }
  | { kind: 'rule' };

export interface DocumentTab {
  id: string;
  title: string;
  /** As the interface gives it but for its beginning: control characters mark structure. */
  text: string;
  /** For each character the style it has, as a place in `palette`. */
  styles: number[];
  /** The operations of its model, where they were recorded. */
  operations?: object[];
}

export interface ReplicaDocument {
  id: string;
  title: string;
  palette: Style[];
  tabs: DocumentTab[];
}

/** Text and styles as they are written, one after the other. */
class Writer {
  text = '';
  readonly styles: number[] = [];
  readonly #palette: Style[];

  constructor(palette: Style[]) {
    this.#palette = palette;
  }

  put(added: string, style: Partial<Style> = {}): void {
    const number = this.#styleOf(style);
    this.text += added;
    for (let at = 0; at < added.length; at += 1) this.styles.push(number);
  }

  #styleOf(style: Partial<Style>): number {
    const wanted = JSON.stringify({ ...plainStyle, ...style });
    const known = this.#palette.findIndex((each) => JSON.stringify(each) === wanted);
    return known >= 0 ? known : this.#palette.push({ ...plainStyle, ...style }) - 1;
  }
}

/** A document of tabs, each made of blocks. */
export function documentOf(
  id: string,
  title: string,
  tabs: { id: string; title: string; blocks: Block[] }[],
): ReplicaDocument {
  const palette: Style[] = [plainStyle];
  return {
    id,
    title,
    palette,
    tabs: tabs.map((tab) => {
      const writer = new Writer(palette);
      for (const block of tab.blocks) writeBlock(block, writer);
      return { id: tab.id, title: tab.title, text: writer.text, styles: writer.styles };
    }),
  };
}

function writeBlock(block: Block, writer: Writer): void {
  if (block.kind === 'rule') {
    writer.put('-', { rule: true });
    writer.put('\n');
  } else if (block.kind === 'table') {
    writer.put('\u0010');
    for (const row of block.rows) {
      writer.put('\u0012');
      for (const cell of row) {
        writer.put('\u001c');
        for (const each of cell) writeParagraph(typeof each === 'string' ? paragraph(each) : each, writer);
      }
    }
    writer.put('\u0011');
  } else {
    writeParagraph(block, writer);
  }
}

function writeParagraph(block: Paragraph, writer: Writer): void {
  const style = block.style ?? {};
  for (const piece of block.pieces) {
    if (typeof piece === 'string') writer.put(piece, style);
    else writer.put(piece.text, { ...style, ...piece.style });
  }
  writer.put('\n', { ...style, ...(block.marker && { marker: block.marker }) });
}

export const paragraph = (...pieces: Piece[]): Paragraph => ({ kind: 'paragraph', pieces });
