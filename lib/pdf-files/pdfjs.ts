import type * as Pdfjs from 'pdfjs-dist';
import workerAddress from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import type * as Components from 'pdfjs-dist/web/pdf_viewer.mjs';
import type { PdfReader } from '@/lib/exports/pdf';

/** pdf.js: what reads PDFs, and the components that show them. */
export interface PdfTools {
  pdfjs: typeof Pdfjs;
  components: typeof Components;
}

let loadingReader: Promise<typeof Pdfjs> | undefined;
let loading: Promise<PdfTools> | undefined;
let spare: Pdfjs.PDFWorker | undefined;

/** Loads pdf.js, once, and starts a worker that waits for the first file. */
export function loadTools(): Promise<PdfTools> {
  loading ??= load();
  return loading;
}

/** Loads what reads PDFs without showing them, once. */
export function loadReader(): Promise<typeof Pdfjs> {
  loadingReader ??= import('pdfjs-dist').then((pdfjs) => {
    pdfjs.GlobalWorkerOptions.workerSrc = workerAddress;
    return pdfjs;
  });
  return loadingReader;
}

/** A worker for one file, which has it for itself: a file that keeps its worker busy holds up no other. */
export function takeWorker({ pdfjs }: Pick<PdfTools, 'pdfjs'>): Pdfjs.PDFWorker {
  const worker = spare ?? new pdfjs.PDFWorker();
  spare = undefined;
  return worker;
}

/** With the signal a file that is open or being opened is let go, and its worker after it. */
export function endWith(signal: AbortSignal, task: Pdfjs.PDFDocumentLoadingTask, worker: Pdfjs.PDFWorker): void {
  const end = () => {
    void task
      .destroy()
      .catch(() => {})
      .finally(() => worker.destroy());
  };
  signal.addEventListener('abort', end, { once: true });
}

async function load(): Promise<PdfTools> {
  const pdfjs = await loadReader();
  spare = new pdfjs.PDFWorker();
  // The components take pdf.js from there (web/pdfjs.js of pdfjs-dist).
  Object.assign(globalThis, { pdfjsLib: pdfjs });
  return { pdfjs, components: await import('pdfjs-dist/web/pdf_viewer.mjs') };
}

/** Where pdf.js finds what it needs for some PDFs. */
export function readingAssets() {
  return {
    cMapUrl: asset('cmaps/'),
    standardFontDataUrl: asset('standard_fonts/'),
    wasmUrl: asset('wasm/'),
    iccUrl: asset('iccs/'),
  };
}

/** pdf.js as the export needs it, to read and to write. */
export async function pdfReader(): Promise<PdfReader> {
  const { pdfjs } = await loadTools();
  return { getDocument: pdfjs.getDocument, options: readingAssets() };
}

/** The font of the evidence list. */
export async function indexFont(): Promise<Uint8Array> {
  const response = await fetch(asset('standard_fonts/LiberationSans-Regular.ttf'));
  return new Uint8Array(await response.arrayBuffer());
}

/** The build puts the data of pdf.js beside the page (wxt.config.ts). */
const asset = (path: string): string => new URL(`/pdfjs/${path}`, location.href).href;
