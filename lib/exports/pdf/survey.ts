import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import * as v from 'valibot';
import type { PageView } from './geometry';

const Text = v.optional(v.object({ str: v.fallback(v.string(), '') }));
const Numbers = v.custom<ArrayLike<number>>((value) => Array.isArray(value) || ArrayBuffer.isView(value));

const Annotation = v.object({
  subtype: v.fallback(v.string(), ''),
  fieldName: v.fallback(v.optional(v.string()), undefined),
  rect: v.fallback(v.nullish(Numbers), null),
  quadPoints: v.fallback(v.nullish(Numbers), null),
  contentsObj: v.fallback(Text, undefined),
  titleObj: v.fallback(Text, undefined),
});

/** An annotation as pdf.js reads it. */
export interface SurveyedAnnotation {
  /** Subtype, place and field: the same before and after, whatever its object is numbered. */
  key: string;
  subtype: string;
  /** Eight numbers for each quad, its corners sorted by pdf.js into one order. */
  quads: readonly number[];
  contents: string;
  author: string;
}

interface SurveyedPage extends PageView {
  annotations: SurveyedAnnotation[];
}

/** What a document has that must not be lost. */
export interface Survey {
  /** Null for a page that pdf.js can't read. */
  pages: (SurveyedPage | null)[];
  isEncrypted: boolean;
  /** Each as often as it is there. */
  fields: string[];
  outline: string[];
  attachments: string[];
  labels: string[];
}

/** How many pages are asked for at a time: the worker is kept busy, its answers come in small pieces. */
const atOnce = 16;

export async function survey(document: PDFDocumentProxy): Promise<Survey> {
  const pages: Survey['pages'] = [];
  while (pages.length < document.numPages) {
    const count = Math.min(atOnce, document.numPages - pages.length);
    pages.push(
      ...(await Promise.all(Array.from({ length: count }, (_, place) => page(document, pages.length + place)))),
    );
  }
  const { info } = await document.getMetadata();
  return {
    pages,
    isEncrypted: 'EncryptFilterName' in info && info.EncryptFilterName !== null,
    fields: await readOr([], async () => fieldNames(await document.getFieldObjects())),
    outline: await readOr([], async () => titles(await document.getOutline())),
    attachments: await readOr([], async () => names(await document.getAttachments())),
    labels: await readOr([], async () => (await document.getPageLabels()) ?? []),
  };
}

async function page(document: PDFDocumentProxy, index: number): Promise<SurveyedPage | null> {
  return await readOr(null, async () => {
    const page = await document.getPage(index + 1);
    const annotations = await readOr([], async () => await annotationsOf(page));
    const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
    page.cleanup();
    return { box: { left, bottom, right, top }, rotation: page.rotate, annotations };
  });
}

async function annotationsOf(page: PDFPageProxy): Promise<SurveyedAnnotation[]> {
  const found: unknown[] = await page.getAnnotations();
  return found.map((raw) => {
    const { subtype, fieldName, rect, quadPoints, contentsObj, titleObj } = v.parse(Annotation, raw);
    return {
      key: [subtype, Array.from(rect ?? [], Math.round).join(' '), fieldName ?? ''].join('|'),
      subtype,
      quads: Array.from(quadPoints ?? []),
      contents: contentsObj?.str ?? '',
      author: titleObj?.str ?? '',
    };
  });
}

/** What a damaged part of a document can't tell is the same before and after. */
async function readOr<Value>(otherwise: Value, read: () => Promise<Value>): Promise<Value> {
  try {
    return await read();
  } catch {
    return otherwise;
  }
}

function fieldNames(fields: Awaited<ReturnType<PDFDocumentProxy['getFieldObjects']>>): string[] {
  return fields
    ? Object.entries(fields).flatMap(([name, objects]) => new Array<string>(sizeOf(objects)).fill(name))
    : [];
}

const sizeOf = (objects: unknown) => (Array.isArray(objects) ? objects.length : 1);

function titles(items: Awaited<ReturnType<PDFDocumentProxy['getOutline']>> | null): string[] {
  return (items ?? []).flatMap(({ title, items: inner }) => [title, ...titles(inner)]);
}

function names(attachments: unknown): string[] {
  if (attachments instanceof Map) return [...attachments.keys()].map(String);
  return typeof attachments === 'object' && attachments !== null ? Object.keys(attachments) : [];
}
