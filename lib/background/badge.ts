import { i18n } from '#i18n';
import { browser } from '@/lib/extension/browser';
import { dayOf } from '@/lib/model/feedback-request';
import { bareCount } from '@/lib/store/coverage';
import type { ProofmarkDatabase } from '@/lib/store/database';
import { countDue, countOpenReplies } from '@/lib/store/feedback-counts';
import { activeCredential } from '@/lib/store/preferences';

/** White on this is 8.4 to 1: well above what small text needs (WCAG 2.2, 1.4.3). */
const colours = { text: '#ffffff', background: '#6b4300' };

/**
 * Shows on the toolbar button how many required cells of the active credential are bare, and says it in words. Where
 * nothing can be read it shows no number; the popup says why.
 */
export async function showBadge(db: ProofmarkDatabase): Promise<void> {
  const { hasCredential, bare, waiting } = await look(db).catch(() => ({ hasCredential: false, bare: 0, waiting: 0 }));
  await browser.action.setBadgeBackgroundColor({ color: colours.background });
  await browser.action.setBadgeTextColor({ color: colours.text });
  await browser.action.setBadgeText({ text: badgeText(bare, waiting) });
  await browser.action.setTitle({
    title: [title(hasCredential, bare), waiting > 0 ? i18n.t('background.waiting', waiting) : '']
      .filter(Boolean)
      .join('. '),
  });
}

async function look(db: ProofmarkDatabase) {
  const [active, bare, due, open] = await Promise.all([
    activeCredential(db),
    bareCount(db),
    countDue(db, dayOf(new Date())),
    countOpenReplies(db),
  ]);
  return { hasCredential: active !== null, bare, waiting: due + open };
}

/** A sign beside the number: feedback has come back, or has not come in time. */
function badgeText(bare: number, waiting: number): string {
  const number = bare > 0 ? String(bare) : '';
  return waiting > 0 ? `${number}!` : number;
}

function title(hasCredential: boolean, bare: number): string {
  if (!hasCredential) return i18n.t('extension.action');
  return bare > 0 ? i18n.t('background.bare', bare, [String(bare)]) : i18n.t('background.nothingBare');
}
