import { isElement, type PdfElement, type PdfNode, type PdfPage, type PdfText } from '@/lib/frameworks/pdf/page';
import { isBlank, wordsOf } from '@/lib/frameworks/pdf/texts';

/** What stands in the marked content of some pages. */
export class Contents {
  readonly #texts = new Map<string, PdfText[]>();
  readonly #pages = new Map<string, number>();

  add({ texts, number }: Pick<PdfPage, 'texts' | 'number'>): void {
    for (const text of texts) {
      if (text.content === null) continue;
      const before = this.#texts.get(text.content);
      if (before === undefined) {
        this.#texts.set(text.content, [text]);
        this.#pages.set(text.content, number);
      } else {
        before.push(text);
      }
    }
  }

  /** In the order of the structure. */
  textsOf(...nodes: readonly PdfNode[]): PdfText[] {
    return nodes.flatMap((node) =>
      isElement(node) ? this.textsOf(...node.children) : (this.#texts.get(node.content) ?? []),
    );
  }

  wordsOf(...nodes: readonly PdfNode[]): string {
    return wordsOf(this.textsOf(...nodes));
  }

  isEmpty(node: PdfNode): boolean {
    return isElement(node)
      ? node.children.every((child) => this.isEmpty(child))
      : (this.#texts.get(node.content) ?? []).every(isBlank);
  }

  /** The page on which the first of it stands, or null where nothing does. */
  pageOf(node: PdfNode): number | null {
    if (!isElement(node)) return this.#pages.get(node.content) ?? null;
    for (const child of node.children) {
      const page = this.pageOf(child);
      if (page !== null) return page;
    }
    return null;
  }
}

/** Those elements below one that have a role, not looking into them or into other tables and lists. */
export function elementsWithin(element: PdfElement, role: RegExp, through: RegExp): PdfElement[] {
  return element.children.filter(isElement).flatMap((child) => {
    if (role.test(child.role)) return [child];
    return through.test(child.role) ? elementsWithin(child, role, through) : [];
  });
}
