import { kindOfMarker } from '@/lib/frameworks/reading/marker';

/** How deep lines stand in each other: by their indents, and where those are lost by what they are marked with. */
export class Depths {
  readonly #open: { indent: number; kinds: string[] }[] = [];

  /** @param marker empty where a line has none */
  of(indent: number, marker: string): number {
    while ((this.#open.at(-1)?.indent ?? -1) > indent) this.#open.pop();
    if ((this.#open.at(-1)?.indent ?? -1) < indent) this.#open.push({ indent, kinds: [] });
    const kinds = this.#open.at(-1)?.kinds ?? [];
    if (marker === '') kinds.length = 0;
    else {
      const kind = kindOfMarker(marker);
      const known = kinds.indexOf(kind);
      if (known < 0) kinds.push(kind);
      else kinds.length = known + 1;
    }
    return this.#open.reduce((sum, each) => sum + Math.max(1, each.kinds.length), 0) - 1;
  }
}
