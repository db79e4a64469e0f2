import type { PopupPage } from '@/components/popup/popup-model';
import { untilOverlay } from '@/lib/documents/google-docs/until-overlay';
import type { ShownFile } from '@/lib/documents/kind';
import { kindAt } from '@/lib/documents/kinds';
import type { Offer } from '@/lib/documents/offer';
import { shownPdf } from '@/lib/documents/pdf/shown-pdf';

const id = '1aB-cD_eFgHiJkLmNoPq';
const docUrl = `https://docs.google.com/document/d/${id}/edit`;
export const driveUrl = `https://drive.google.com/file/d/${id}/view`;
export const closedUrls = {
  slideShow: `https://docs.google.com/presentation/d/${id}/present`,
  sheets: `https://docs.google.com/spreadsheets/d/${id}/edit`,
  forms: `https://docs.google.com/forms/d/${id}/edit`,
  drawings: `https://docs.google.com/drawings/d/${id}/edit`,
  word: 'https://school.sharepoint.com/:w:/r/Plan.docx',
  powerpoint: 'https://school.sharepoint.com/:p:/r/Plan.pptx',
  excel: 'https://school.sharepoint.com/:x:/r/Plan.xlsx',
} as const;

/** What the kind at an address offers instead of tagging. */
export function offerAt(url: string, title = ''): Offer {
  const at = kindAt(url).at(url, title);
  if (at === null || at === 'inPlace') throw new Error(`nothing is offered at ${url}`);
  return at.offer;
}

export const docOffer = (step: Parameters<typeof untilOverlay>[0]): Offer => untilOverlay(step, docUrl).offer;

/** A PDF of the web, which the browser shows, or of the device, which it keeps to itself. */
export function pdfOffer(where: 'web' | 'device'): Offer {
  const file: ShownFile =
    where === 'web'
      ? { tabId: 1, url: 'https://school.example/a.pdf', title: '', contentType: 'application/pdf', isHidden: false }
      : { tabId: 1, url: 'file:///home/me/a.pdf', title: '', contentType: null, isHidden: false };
  const instead = shownPdf(file);
  if (!instead) throw new Error('no PDF');
  return instead.offer;
}

export const offered = (offer: Offer): PopupPage => ({ status: 'offer', offer });
