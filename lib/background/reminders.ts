import { i18n } from '#i18n';
import { browser } from '@/lib/extension/browser';
import { keptValue } from '@/lib/extension/kept-value';
import { Day } from '@/lib/model/day';
import { dayOf } from '@/lib/model/feedback-request';
import { openWorkspace } from '@/lib/navigation/open-surface';
import { hashOf } from '@/lib/navigation/routes';
import type { ProofmarkDatabase } from '@/lib/store/database';
import { countDue } from '@/lib/store/feedback-counts';
import { reminds } from '@/lib/tabs/reminding';
import { showBadge } from './badge';

const name = 'reminders';
/** Often enough that a new day is noticed soon after the browser is awake again. */
const everyMinutes = 60;
const remindedOn = keptValue('local:remindedOn', Day);

/**
 * Has the badge follow the calendar, and reminds once a day of requests that are due, where the person lets the browser
 * show notifications. Call it as the background starts.
 */
export function followReminders(db: ProofmarkDatabase): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) void look(db);
  });
  // There only while the permission is.
  browser.notifications?.onClicked.addListener((id) => {
    if (id === name) void openWorkspace(hashOf({ page: 'feedback', open: null }));
  });
}

/** Starts the clock, unless it runs already. */
export async function startReminders(db: ProofmarkDatabase): Promise<void> {
  if (!(await browser.alarms.get(name))) await browser.alarms.create(name, { periodInMinutes: everyMinutes });
  await look(db);
}

async function look(db: ProofmarkDatabase): Promise<void> {
  await showBadge(db);
  const today = dayOf(new Date());
  const due = await countDue(db, today).catch(() => 0);
  if (due === 0 || !(await reminds()) || (await remindedOn.read()) === today) return;
  await remindedOn.write(today);
  await browser.notifications?.create(name, {
    type: 'basic',
    iconUrl: '/icon/128.png',
    title: i18n.t('background.dueTitle', due),
    message: i18n.t('background.dueText'),
  });
}
