import type { OpenedPdf } from '@/lib/viewer/opened-pdf';

/** Lets the passages of an open PDF be tagged, until the signal ends. */
export function startOverlay(_opened: OpenedPdf, _signal: AbortSignal): void {}
