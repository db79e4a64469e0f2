import { toggle } from '@/lib/file-formats/office/toggle';
import { attributeOf, childAt, childrenNamed, wholeNumber, type XmlElement } from '@/lib/file-formats/xml/element';
import { saidOf, shadeOf } from './properties';

/** What a style says of text; null where it leaves it to others. */
export interface TextStyle {
  isBold: boolean | null;
  isHidden: boolean | null;
}

export interface ParagraphStyle extends TextStyle {
  id: string;
  /** In English and lower case, whatever the language of who wrote it. */
  name: string;
  /** From 0; 9 is that of body text. */
  outlineLevel: number | null;
  list: { id: string | null; level: number | null };
}

export interface TableStyle {
  isBold: boolean | null;
  firstRow: { isBold: boolean | null; shade: string | null };
  firstColumn: { isBold: boolean | null; shade: string | null };
}

type Kind = 'paragraph' | 'character' | 'table';

const longestDescent = 50;

/** The styles of a Word file, each with what it has from those that it is based on. */
export class WordStyles {
  readonly #elements = new Map<string, XmlElement>();
  readonly #defaults: XmlElement | null;
  readonly #defaultIds = new Map<string, string>();
  readonly #paragraphs = new Map<string, ParagraphStyle>();
  readonly #texts = new Map<string, TextStyle>();
  readonly #tables = new Map<string, TableStyle>();

  constructor(root: XmlElement | null) {
    this.#defaults = childAt(root, 'docDefaults', 'rPrDefault', 'rPr');
    for (const style of childrenNamed(root, 'style')) {
      const id = attributeOf(style, 'styleId') ?? '';
      const kind = attributeOf(style, 'type') ?? 'paragraph';
      this.#elements.set(`${kind} ${id}`, style);
      if (['1', 'true', 'on'].includes(attributeOf(style, 'default') ?? '')) this.#defaultIds.set(kind, id);
    }
  }

  paragraph(givenId: string | null): ParagraphStyle {
    const id = givenId ?? this.#defaultIds.get('paragraph') ?? '';
    return kept(this.#paragraphs, id, () => {
      const descent = this.#descent('paragraph', id);
      const marks = descent.map((style) => childAt(style, 'pPr'));
      const lists = marks.map((mark) => childAt(mark, 'numPr'));
      const outlineLevel = firstOf(marks, (mark) => wholeNumber(saidOf(mark, 'outlineLvl'), 0, 9));
      return {
        id,
        name: nameOf(descent[0] ?? null, id),
        ...this.#text(descent),
        outlineLevel: outlineLevel ?? firstOf(descent, levelByName) ?? (descent.length > 0 ? null : levelNamed(id)),
        list: {
          id: firstOf(lists, (list) => saidOf(list, 'numId')),
          level: firstOf(lists, (list) => wholeNumber(saidOf(list, 'ilvl'), 0, 8)),
        },
      };
    });
  }

  character(id: string | null): TextStyle {
    return kept(this.#texts, id ?? '', () => textStyleOf(id === null ? [] : this.#descent('character', id)));
  }

  table(givenId: string | null): TableStyle {
    const id = givenId ?? this.#defaultIds.get('table') ?? '';
    return kept(this.#tables, id, () => {
      const descent = this.#descent('table', id);
      return {
        isBold: textStyleOf(descent).isBold,
        firstRow: partOf(descent, 'firstRow'),
        firstColumn: partOf(descent, 'firstCol'),
      };
    });
  }

  /** A style and those that it is based on, itself first. What is based on itself ends. */
  #descent(kind: Kind, id: string): XmlElement[] {
    const descent: XmlElement[] = [];
    let next: string | null = id;
    while (next !== null && descent.length < longestDescent) {
      const style = this.#elements.get(`${kind} ${next}`);
      if (!style || descent.includes(style)) break;
      descent.push(style);
      next = saidOf(style, 'basedOn');
    }
    return descent;
  }

  #text(descent: readonly XmlElement[]): TextStyle {
    const { isBold, isHidden } = textStyleOf(descent);
    return {
      isBold: isBold ?? toggle(this.#defaults, 'b'),
      isHidden: isHidden ?? toggle(this.#defaults, 'vanish'),
    };
  }
}

function textStyleOf(descent: readonly XmlElement[]): TextStyle {
  const texts = descent.map((style) => childAt(style, 'rPr'));
  return {
    isBold: firstOf(texts, (text) => toggle(text, 'b')),
    isHidden: firstOf(texts, (text) => toggle(text, 'vanish')),
  };
}

function partOf(descent: readonly XmlElement[], type: string) {
  const parts = descent.flatMap((style) =>
    [...childrenNamed(style, 'tblStylePr')].filter((part) => attributeOf(part, 'type') === type),
  );
  return {
    isBold: firstOf(parts, (part) => toggle(childAt(part, 'rPr'), 'b')),
    shade: firstOf(parts, (part) => shadeOf(childAt(part, 'tcPr'))),
  };
}

const nameOf = (style: XmlElement | null, id: string): string => (saidOf(style, 'name') ?? id).toLowerCase();

const levelByName = (style: XmlElement): number | null => levelNamed(saidOf(style, 'name') ?? '');

/** Headings are outlines by their name, where nothing else says so. */
function levelNamed(name: string): number | null {
  const level = /^heading ?([1-9])$/i.exec(name)?.[1];
  return level === undefined ? null : Number(level) - 1;
}

function firstOf<T, V>(from: readonly T[], found: (each: T) => V | null): V | null {
  for (const each of from) {
    const value = found(each);
    if (value !== null) return value;
  }
  return null;
}

function kept<V>(known: Map<string, V>, id: string, made: () => V): V {
  const found = known.get(id) ?? made();
  known.set(id, found);
  return found;
}
