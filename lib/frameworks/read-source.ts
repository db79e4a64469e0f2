import type { FrameworkDraft } from '@/lib/model/framework';
import type { Block } from './blocks/block';
import type { BlockReader, Paging } from './blocks/reader';
import { blockReaders } from './blocks/readers';
import { isSheet, textOfTable } from './blocks/xlsx/sheet-text';
import {
  type FrameworkOutcome,
  type FrameworkRefusal,
  type FrameworkRemark,
  type FrameworkSource,
  likeliest,
  type SourcePlace,
} from './format';
import { frameworkFormats } from './formats';
import { workbookTitle } from './opensalt/workbook-title';
import { programInBlocks } from './program-table/program-in-blocks';
import { bounds } from './reading/bounds';
import { binaryRefusal } from './source/binary';

/** What is in a source: a program in a format for machines, or what a document shows to people. */
export type SourceReading =
  | { kind: 'framework'; draft: FrameworkDraft; remarks: readonly FrameworkRemark[] }
  | { kind: 'document'; title: string; blocks: readonly Block[] }
  | { kind: 'refused'; reason: FrameworkRefusal; place: SourcePlace | null };

/** Those that need more than what is pure, such as a program that draws documents, are given by whoever has it. */
export type OtherReaders = readonly BlockReader[];

/** For where files are chosen. */
export const readableExtensions = (others: OtherReaders): string[] => [
  ...new Set([...Object.values(frameworkFormats), ...readersWith(others)].flatMap(({ extensions }) => extensions)),
];

const readersWith = (others: OtherReaders): BlockReader[] => [...others, ...Object.values(blockReaders)];

/**
 * Reads a source as what it surely is; else in a format that it may be of, and where that will not do, as the document
 * that it may be. Rejects only where the signal has ended it.
 */
export async function readSource(
  source: FrameworkSource,
  others: OtherReaders,
  signal: AbortSignal,
  paging: Paging = {},
): Promise<SourceReading> {
  if (('text' in source ? source.text : source.bytes).length > bounds.text) {
    return { kind: 'refused', reason: 'tooLarge', place: null };
  }
  const isEmpty = 'text' in source ? source.text.trim() === '' : source.bytes.length === 0;
  if (isEmpty) return { kind: 'refused', reason: 'empty', place: null };
  const format = likeliest(Object.values(frameworkFormats), source);
  const reader = likeliest(readersWith(others), source);
  const [isFormat, isDocument] = [format, reader].map((each) => each?.recognise(source) === 'certain');
  const refusal = !isFormat && !isDocument && 'bytes' in source ? binaryRefusal(source.bytes) : null;
  if (refusal) return { kind: 'refused', reason: refusal, place: null };
  const asDocument = async () => {
    const reading = reader ? documentOf(await reader.read(source, signal, paging)) : null;
    return (reading?.kind === 'document' && (await formatOfSheets(reading.blocks, source, signal))) || reading;
  };
  if (format && (isFormat || !isDocument)) {
    const reading = frameworkIn(await format.read(source, signal));
    if (isFormat || reading.kind === 'framework') return reading;
    return (await asDocument()) ?? reading;
  }
  return (await asDocument()) ?? { kind: 'refused', reason: 'unknown', place: null };
}

/** A workbook of which a sheet is surely of a format that comes as a table is of that format. */
async function formatOfSheets(
  blocks: readonly Block[],
  source: FrameworkSource,
  signal: AbortSignal,
): Promise<SourceReading | null> {
  for (const block of blocks) {
    if (block.kind !== 'table' || !isSheet(block)) continue;
    const name = workbookTitle(blocks) || source.name;
    const sheet = { name, mediaType: 'text/csv', text: textOfTable(block) };
    const format = Object.values(frameworkFormats).find((each) => each.recognise(sheet) === 'certain');
    const reading = format && frameworkIn(await format.read(sheet, signal));
    if (reading?.kind === 'framework') return reading;
  }
  return null;
}

const frameworkIn = (outcome: FrameworkOutcome): SourceReading =>
  outcome.outcome === 'read'
    ? { kind: 'framework', draft: outcome.draft, remarks: outcome.remarks }
    : { kind: 'refused', reason: outcome.reason, place: outcome.place };

function documentOf(outcome: Awaited<ReturnType<BlockReader['read']>>): SourceReading {
  if (outcome.outcome === 'refused') return { kind: 'refused', reason: outcome.reason, place: outcome.place };
  if (outcome.blocks.length === 0) return { kind: 'refused', reason: 'empty', place: null };
  const own = programInBlocks(outcome.blocks);
  if (own) return { kind: 'framework', draft: own, remarks: [] };
  return { kind: 'document', title: outcome.title, blocks: outcome.blocks };
}
