import { type Browser, browser } from 'wxt/browser';
import { opensEveryPdf } from '@/lib/tabs/every-pdf';
import { rawViewerAddress } from '@/lib/tabs/viewer-page';

/**
 * Chromium's rules that send PDFs to the viewer: those that a tab itself goes to, never those in frames, whose cookies
 * the viewer would not have; nothing that was sent by a form, which can't be asked for again; no downloads.
 */
export async function setPdfRules(): Promise<void> {
  const on = await opensEveryPdf();
  if (!browser.declarativeNetRequest) return;
  const present = await browser.declarativeNetRequest.getDynamicRules();
  await browser.declarativeNetRequest.updateDynamicRules({
    removeRuleIds: present.map(({ id }) => id),
    addRules: on ? rules() : [],
  });
}

function rules(): Browser.declarativeNetRequest.Rule[] {
  const typed = (id: number, regexFilter: string, type: string): Browser.declarativeNetRequest.Rule => ({
    id,
    action: { type: 'redirect', redirect: { regexSubstitution: `${rawViewerAddress()}\\0` } },
    condition: {
      regexFilter,
      resourceTypes: ['main_frame'],
      requestMethods: ['get'],
      responseHeaders: [{ header: 'content-type', values: [type, `${type};*`] }],
      excludedResponseHeaders: [{ header: 'content-disposition', values: ['attachment*'] }],
    },
  });
  return [
    typed(1, '^https?://.*', 'application/pdf'),
    typed(2, '^https?://[^?#]*\\.[pP][dD][fF](\\?.*)?$', 'application/octet-stream'),
  ];
}
