import type { PDFDocumentProxy } from 'pdfjs-dist';
import { Pacer } from '@/lib/model/pacer';
import { annotateByPdfjs } from './annotations/by-pdfjs';
import { type HighlightToWrite, highlightsOf } from './annotations/highlight';
import { type Attempt, attemptsFor, type Source, type Written } from './attempts';
import { hasOlderVersions } from './bytes/cross-reference';
import type { PageView } from './geometry';
import { fromHeader } from './header';
import { findLoss } from './loss';
import { findOtherText, textsOf } from './page-texts';
import { placeMarks } from './placing';
import type { LeftOut, PdfExportPlan, PdfExportResult, PdfRefusal } from './plan';
import { type PdfReader, withDocument } from './reader';
import { sidecarOf } from './sidecar';
import { survey } from './survey';
import { withTravellingData } from './travelling';

/**
 * Writes a PDF that shows the marks, and reads it again before it is handed out: what was in the file is still there,
 * and every mark is. Never throws; where it can't be done, the marks come back as a text for a file of their own.
 * A large file is held about three times over while this runs.
 */
export async function exportPdf(plan: PdfExportPlan, reader: PdfReader): Promise<PdfExportResult> {
  const details: string[] = [];
  const refuse = (reason: PdfRefusal): PdfExportResult => ({ ok: false, reason, details, sidecar: sidecarOf(plan) });
  const bytes = fromHeader(plan.bytes);
  let source: Source;
  try {
    source = await openSource(bytes, plan, reader);
  } catch (error) {
    details.push(String(error));
    return refuse(isWrongPassword(error) ? 'passwordWrong' : 'notOpened');
  }
  for (const attempt of attemptsFor(source, plan)) {
    try {
      const written = await attempt.write();
      const parts = await finished(attempt, written, source, plan, reader);
      return { ok: true, parts, way: attempt.way, leftOut: leftOutBy(attempt, written, source, plan) };
    } catch (error) {
      details.push(`${attempt.way}${attempt.index ? ', index' : ''}${attempt.flattened ? ', drawn' : ''}: ${error}`);
    }
  }
  return refuse('notWritten');
}

async function openSource(bytes: Uint8Array, plan: PdfExportPlan, reader: PdfReader): Promise<Source> {
  return await withDocument(reader, [bytes], plan.password, async (document) => {
    const before = await survey(document);
    const views = before.pages.map((page) => page ?? unreadable);
    const placed = placeMarks(plan.marks, views);
    const highlights: HighlightToWrite[] = [];
    const pacer = new Pacer();
    for (const highlight of highlightsOf(placed, plan)) {
      highlights.push(highlight);
      await pacer.turn();
    }
    const annotate = (into: PDFDocumentProxy) => annotateByPdfjs(into, highlights, plan.date);
    let annotated: Promise<Uint8Array<ArrayBuffer>> | undefined;
    if (!plan.flattened || before.isEncrypted) {
      // The document is at hand; what goes wrong is met by the attempt that uses the result.
      annotated = annotate(document);
      await annotated.catch(() => undefined);
    }
    return {
      bytes,
      before,
      placed,
      highlights,
      annotated: () => (annotated ??= withDocument(reader, [bytes], plan.password, annotate)),
    };
  });
}

/** @throws where something is lost. */
async function finished(
  attempt: Attempt,
  { bytes, highlights, newPages }: Written,
  source: Source,
  plan: PdfExportPlan,
  reader: PdfReader,
): Promise<Uint8Array<ArrayBuffer>[]> {
  const original = attempt.way === 'appended' ? source.bytes.length : 0;
  const parts = await withTravellingData(bytes, plan.data, { password: plan.password, original });
  const pages = doubtfulPages(attempt, source);
  const after = await withDocument(reader, parts, plan.password, async (document) => {
    return { survey: await survey(document), texts: await textsOf(document, pages) };
  });
  const loss = findLoss(source.before, after.survey, { highlights, newPages });
  if (loss !== null) throw new Error(loss);
  if (pages.length > 0) {
    const texts = await withDocument(reader, [source.bytes], plan.password, async (document) => {
      return await textsOf(document, pages);
    });
    const other = findOtherText(pages, texts, after.texts);
    if (other !== null) throw new Error(other);
  }
  return parts;
}

/** The pages, from 0, that pdf-lib has written and of which it may have taken an older version. */
function doubtfulPages({ way, flattened }: Attempt, { before, placed, bytes }: Source): number[] {
  if (way === 'rewritten') return [...before.pages.keys()];
  if (!flattened || !hasOlderVersions(bytes)) return [];
  return [...new Set(placed.flatMap(({ places }) => places.map(({ pageIndex }) => pageIndex)))];
}

function leftOutBy(attempt: Attempt, { lacking }: Written, { before, placed }: Source, plan: PdfExportPlan): LeftOut[] {
  const why = before.isEncrypted ? 'encrypted' : 'failed';
  const leftOut: LeftOut[] = [];
  if (plan.flattened && !attempt.flattened) leftOut.push({ what: 'flattened', why });
  if (plan.index && !attempt.index) leftOut.push({ what: 'index', why });
  const count = placed.filter(({ places }) => places.length === 0).length;
  if (count > 0) leftOut.push({ what: 'marks', why: 'noPlace', count });
  if (lacking !== '') leftOut.push({ what: 'characters', why: 'notInFont', characters: lacking });
  return leftOut;
}

/** A page that pdf.js can't read has no place for marks, but keeps its number. */
const unreadable: PageView = { box: { left: 0, bottom: 0, right: 0, top: 0 }, rotation: 0 };

function isWrongPassword(error: unknown): boolean {
  return error instanceof Error && error.name === 'PasswordException';
}
