import { OfficePackage } from '@/lib/file-formats/office/package';
import { readElements, type XmlPart } from '@/lib/file-formats/xml/read-elements';
import { Pacer } from '@/lib/model/pacer';
import type { WordContent } from './content';
import { ContentReader } from './content-reader';
import { ListCounter } from './list-counter';
import { readLists } from './numbering';
import { WordStyles } from './styles';
import { TableReader } from './table-reader';
import { ungrouped } from './ungrouped';

/** A Word file that is open: what it is called, and its content in order, once. */
export interface OpenDocx {
  title: string;
  content: AsyncIterable<WordContent>;
}

/** @throws UnreadableFile, and the content does so too */
export async function openDocx(bytes: Uint8Array, signal: AbortSignal): Promise<OpenDocx> {
  const office = new OfficePackage(bytes, signal);
  const main = await office.mainPart();
  const relations = await office.relationsOf(main);
  const styles = new WordStyles(await office.related(relations, 'styles'));
  const lists = new ListCounter(readLists(await office.related(relations, 'numbering')));
  return {
    title: await office.title(),
    content: contentOf(await office.part(main), new ContentReader(styles, lists), signal),
  };
}

const inBody = ([root, body, ...rest]: readonly string[]): boolean =>
  root === 'document' && body === 'body' && rest.length === 1;

async function* contentOf(part: XmlPart, reader: ContentReader, signal: AbortSignal): AsyncGenerator<WordContent> {
  const pacer = new Pacer();
  const counts = new Map<string, number>();
  for await (const top of readElements(part, inBody, signal)) {
    for (const element of ungrouped([top])) {
      signal.throwIfAborted();
      await pacer.turn();
      const place = (counts.get(element.name) ?? 0) + 1;
      counts.set(element.name, place);
      const from = `${element.name}[${place}]`;
      if (element.name !== 'tbl') {
        yield* reader.readOne(element, from);
        continue;
      }
      const table = new TableReader(reader, element, from);
      for (const row of table.rows()) {
        signal.throwIfAborted();
        table.add(row);
        await pacer.turn();
      }
      yield table.table();
    }
  }
}
