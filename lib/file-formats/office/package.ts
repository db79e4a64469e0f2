import { UnreadableFile } from '@/lib/file-formats/unreadable';
import { attributeOf, childElements, childrenNamed, ownText, type XmlElement } from '@/lib/file-formats/xml/element';
import { readRoot, type XmlPart } from '@/lib/file-formats/xml/read-elements';
import { ZipArchive } from '@/lib/file-formats/zip/archive';
import { partName, relationsPartOf } from './part-name';

/** From one part of a package to another. The type is its last word, in which the dialects agree. */
export interface Relation {
  id: string;
  type: string;
  /** The name of a part. */
  target: string;
}

/**
 * What Word's and Excel's files are: parts in a zip, and relations between them
 * (https://ecma-international.org/publications-and-standards/standards/ecma-376/, part 2).
 */
export class OfficePackage {
  readonly #archive: ZipArchive;
  readonly #signal: AbortSignal;

  /** @throws UnreadableFile, as do all that it offers */
  constructor(bytes: Uint8Array, signal: AbortSignal) {
    this.#archive = new ZipArchive(bytes);
    this.#signal = signal;
  }

  /** The part that the package is about. */
  async mainPart(): Promise<string> {
    const main = (await this.relationsOf('')).find(({ type }) => type === 'officeDocument');
    if (!main) throw new UnreadableFile('outOfShape', relationsPartOf(''));
    return main.target;
  }

  /** The relations of a part, or of the package for the empty name. Those that lead out of it are not among them. */
  async relationsOf(part: string): Promise<Relation[]> {
    const root = await this.rootOf(relationsPartOf(part));
    return [...childrenNamed(root, 'Relationship')]
      .filter((element) => attributeOf(element, 'TargetMode') !== 'External')
      .map((element) => ({
        id: attributeOf(element, 'Id') ?? '',
        type: attributeOf(element, 'Type')?.split('/').at(-1) ?? '',
        target: partName(attributeOf(element, 'Target') ?? '', part),
      }));
  }

  /** The root of the first part that is related so, or null. */
  async related(relations: readonly Relation[], type: string): Promise<XmlElement | null> {
    const relation = relations.find((each) => each.type === type);
    return relation ? this.rootOf(relation.target) : null;
  }

  async rootOf(part: string): Promise<XmlElement | null> {
    const bytes = await this.#archive.unpack(part, this.#signal);
    return bytes && readRoot({ name: part, bytes }, this.#signal);
  }

  async part(name: string): Promise<XmlPart> {
    const bytes = await this.#archive.unpack(name, this.#signal);
    if (!bytes) throw new UnreadableFile('outOfShape', name);
    return { name, bytes };
  }

  /** What its properties say that it is called; often nothing. */
  async title(): Promise<string> {
    const properties = await this.related(await this.relationsOf(''), 'core-properties');
    for (const each of childElements(properties)) if (each.name === 'title') return ownText(each).trim();
    return '';
  }
}
