/** How text looks. */
export interface Style {
  font: string;
  /** In pixels. */
  size: number;
  bold?: boolean;
  italic?: boolean;
  /** Of its paragraph, at its end. */
  marker?: string;
  justified?: boolean;
  /** Drawn, with these words, for a sign that stands for a thing. */
  chip?: string;
}

export const plainStyle: Style = { font: 'Arial', size: 14.6667 };

/** A stretch of text of one style. */
export type Piece = string | { text: string; style: Partial<Style> };

export type Block =
  | { kind: 'paragraph'; pieces: Piece[]; style?: Partial<Style>; marker?: string }
  /** Rows, cells, and the paragraphs of each cell. */
  | { kind: 'table'; rows: string[][][] }
  | { kind: 'rule' };

export interface DocumentTab {
  id: string;
  title: string;
  /** As the interface gives it but for its beginning: control characters mark structure. */
  text: string;
  /** For each character the style it has, as a place in `palette`. */
  styles: number[];
}

export interface ReplicaDocument {
  id: string;
  title: string;
  palette: Style[];
  tabs: DocumentTab[];
}

/** A document of tabs, each made of blocks. */
export function documentOf(
  id: string,
  title: string,
  tabs: { id: string; title: string; blocks: Block[] }[],
): ReplicaDocument {
  const palette: Style[] = [plainStyle];
  const styleOf = (style: Partial<Style>): number => {
    const wanted = JSON.stringify({ ...plainStyle, ...style });
    const known = palette.findIndex((each) => JSON.stringify(each) === wanted);
    return known >= 0 ? known : palette.push({ ...plainStyle, ...style }) - 1;
  };
  return {
    id,
    title,
    palette,
    tabs: tabs.map((tab) => {
      let text = '';
      const styles: number[] = [];
      const put = (added: string, style: Partial<Style> = {}): void => {
        text += added;
        styles.push(...Array.from({ length: added.length }, () => styleOf(style)));
      };
      for (const block of tab.blocks) writeBlock(block, put);
      return { id: tab.id, title: tab.title, text, styles };
    }),
  };
}

function writeBlock(block: Block, put: (text: string, style?: Partial<Style>) => void): void {
  if (block.kind === 'rule') {
    put('-\n');
  } else if (block.kind === 'table') {
    put('\u0010');
    for (const row of block.rows) {
      put('\u0012');
      for (const cell of row) {
        put('\u001c');
        for (const paragraph of cell) put(`${paragraph}\n`);
      }
    }
    put('\u0011');
  } else {
    writeParagraph(block, put);
  }
}

function writeParagraph(
  block: Extract<Block, { kind: 'paragraph' }>,
  put: (text: string, style?: Partial<Style>) => void,
): void {
  const style = block.style ?? {};
  for (const piece of block.pieces) {
    if (typeof piece === 'string') put(piece, style);
    else put(piece.text, { ...style, ...piece.style });
  }
  put('\n', { ...style, ...(block.marker && { marker: block.marker }) });
}
