import { type FrameworkSource, type SourcePlace, textOf } from '@/lib/frameworks/format';
import { Pacer } from '@/lib/model/pacer';

/** How much is parsed at a stretch, in letters. */
const piece = 60_000;

export interface XmlHandler {
  /** Names are without their prefixes. */
  onOpen(name: string, attributes: Readonly<Record<string, string>>, line: number): void;
  onText(text: string): void;
  onClose(name: string): void;
}

/**
 * Parses XML that promises nothing. A document type is refused: it can only make entities, which can grow without end.
 *
 * @returns null where all of it was well-formed, else the line where that ends
 */
export async function parseXml(text: string, handler: XmlHandler, signal: AbortSignal): Promise<SourcePlace | null> {
  const { SaxesParser } = await import('saxes');
  const parser = new SaxesParser();
  const failure: { at: SourcePlace | null } = { at: null };
  const fail = (): void => {
    failure.at ??= { line: parser.line };
  };
  parser.on('error', fail);
  parser.on('doctype', fail);
  parser.on('opentag', ({ name, attributes }) => {
    if (!failure.at) handler.onOpen(bare(name), bareKeys(attributes), parser.line);
  });
  parser.on('text', (said) => {
    if (!failure.at) handler.onText(said);
  });
  parser.on('cdata', (said) => {
    if (!failure.at) handler.onText(said);
  });
  parser.on('closetag', ({ name }) => {
    if (!failure.at) handler.onClose(bare(name));
  });
  const pacer = new Pacer();
  for (let at = 0; at < text.length && !failure.at; at += piece) {
    parser.write(text.slice(at, at + piece));
    await pacer.turn();
    signal.throwIfAborted();
  }
  if (failure.at) return failure.at;
  parser.close();
  // What was begun and not ended is where the text ends, whatever empty lines come after.
  return failure.at && { line: text.trimEnd().split('\n').length };
}

const bare = (name: string): string => name.slice(name.indexOf(':') + 1);

const bareKeys = (attributes: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(attributes).map(([key, value]) => [bare(key), value]));

/** The text of XML, in the encoding that it says it is in; null where it is in none that is known. */
export function xmlTextOf(source: FrameworkSource): string | null {
  const text = textOf(source);
  if (text !== null || 'text' in source) return text?.replace(/^\ufeff/, '') ?? null;
  const said = /^<\?xml[^>]*encoding\s*=\s*["']([\w.-]+)["']/.exec(
    new TextDecoder().decode(source.bytes.subarray(0, 200)),
  );
  try {
    return said?.[1] ? new TextDecoder(said[1], { fatal: true }).decode(source.bytes) : null;
  } catch {
    return null;
  }
}
