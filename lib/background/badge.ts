import { i18n } from '#i18n';
import { headlineOf } from '@/lib/coverage/headline';
import { browser } from '@/lib/extension/browser';
import { dayOf } from '@/lib/model/feedback-request';
import { activeCoverage } from '@/lib/store/coverage';
import type { ProofmarkDatabase } from '@/lib/store/database';
import { countDue, countOpenReplies } from '@/lib/store/feedback-counts';
import { headlineInWords } from '@/lib/surfaces/headline-in-words';

/** White on this is 8.4 to 1: well above what small text needs (WCAG 2.2, 1.4.3). */
const colours = { text: '#ffffff', background: '#6b4300' };

/**
 * Shows on the toolbar button how many required cells of the active credential have no evidence, and says in words what
 * the popup says first. Where nothing can be read it shows no number; the popup says why.
 */
export async function showBadge(db: ProofmarkDatabase): Promise<void> {
  const { coverage, waiting } = await look(db).catch(() => ({ coverage: null, waiting: 0 }));
  await browser.action.setBadgeBackgroundColor({ color: colours.background });
  await browser.action.setBadgeTextColor({ color: colours.text });
  await browser.action.setBadgeText({ text: badgeText(coverage?.bare ?? 0, waiting) });
  const lines = [
    coverage
      ? i18n.t('background.coverage', [headlineOf(coverage).map(headlineInWords).join(' ')])
      : i18n.t('extension.action'),
    ...(waiting > 0 ? [i18n.t('background.waiting', waiting)] : []),
  ];
  await browser.action.setTitle({ title: lines.join('\n') });
}

async function look(db: ProofmarkDatabase) {
  const [coverage, due, open] = await Promise.all([
    activeCoverage(db),
    countDue(db, dayOf(new Date())),
    countOpenReplies(db),
  ]);
  return { coverage, waiting: due + open };
}

/** A sign beside the number: feedback has come back, or has not come in time. */
function badgeText(bare: number, waiting: number): string {
  const number = bare > 0 ? String(bare) : '';
  return waiting > 0 ? `${number}!` : number;
}
