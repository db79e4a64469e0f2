import { browser, type NetworkRule } from '@/lib/extension/browser';
import { newUuid } from '@/lib/model/ids';
import { opensEveryPdf } from '@/lib/tabs/every-pdf';
import { gateAddress } from '@/lib/tabs/pdf-gate';

/**
 * Chromium's rules that send PDFs to the viewer: those that a tab itself goes to, never those in frames, whose cookies
 * the viewer would not have; nothing that was sent by a form, which can't be asked for again; no downloads.
 *
 * They live no longer than the browser runs, as the address of the gate and their secret do.
 */
export async function setPdfRules(): Promise<void> {
  const rules = browser.declarativeNetRequest;
  if (!rules) return;
  // One at a time: two that look at once would both add.
  await navigator.locks.request('proofmark-pdf-rules', async () => {
    const [on, present, lasting] = await Promise.all([
      opensEveryPdf(),
      rules.getSessionRules(),
      rules.getDynamicRules(),
    ]);
    // A rule that outlives the browser would lead to where nothing is any more.
    if (lasting.length > 0) await rules.updateDynamicRules({ removeRuleIds: lasting.map(({ id }) => id) });
    if (on === present.length > 0) return;
    await rules.updateSessionRules({
      removeRuleIds: present.map(({ id }) => id),
      addRules: on ? rulesWith(newUuid()) : [],
    });
  });
}

/** Whether this is the secret of the present rules. */
export async function isSecretOfRules(secret: string): Promise<boolean> {
  const present = (await browser.declarativeNetRequest?.getSessionRules()) ?? [];
  const expected = substitutionOf(secret);
  return present.some(({ action }) => action.redirect?.regexSubstitution === expected);
}

const substitutionOf = (secret: string): string => `${gateAddress(secret)}\\0`;

function rulesWith(secret: string): NetworkRule[] {
  const typed = (id: number, regexFilter: string, type: string): NetworkRule => ({
    id,
    action: { type: 'redirect', redirect: { regexSubstitution: substitutionOf(secret) } },
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
