import { defineBackground } from 'wxt/utils/define-background';
import { followAllowed } from '@/lib/background/after-allowed';
import { showBadge } from '@/lib/background/badge';
import { answerCommands } from '@/lib/background/commands';
import { answerContextMenu, createContextMenu } from '@/lib/background/context-menu';
import { followEveryPdf } from '@/lib/background/follow-every-pdf';
import { guarded } from '@/lib/background/guarded';
import { backgroundHandlers } from '@/lib/background/handlers';
import { registerKinds } from '@/lib/background/kind-scripts';
import { beginLife } from '@/lib/background/life';
import { registerLoader } from '@/lib/background/loader-sites';
import { followReminders, startReminders } from '@/lib/background/reminders';
import { renewTabs } from '@/lib/background/renew-tabs';
import { reopenPages } from '@/lib/background/reopen-pages';
import { followTabs } from '@/lib/background/tab-lifetimes';
import { welcome } from '@/lib/background/welcome';
import { browser } from '@/lib/extension/browser';
import { onAnnouncement } from '@/lib/messaging/announcement';
import { answerAll } from '@/lib/messaging/answer-all';
import { followUpdates } from '@/lib/news/unread';
import { purgeExpired } from '@/lib/store/journal';
import { openDatabase } from '@/lib/store/open-database';
import { takeOpenPages } from '@/lib/store/open-pages';
import { giveBackAll } from '@/lib/tabs/lent-sites';
import { onSitesChanged } from '@/lib/tabs/site-access';

/** Every listener is added at once: an event that wakes the worker is delivered to those only. */
export default defineBackground(() => {
  const db = openDatabase();
  const life = beginLife(() => {
    void startReminders(db);
    void registerLoader();
    void registerKinds();
    void giveBackAll();
  });

  answerAll(guarded(db, backgroundHandlers(db)));
  answerCommands();
  answerContextMenu();
  followTabs(life);
  onSitesChanged(() => {
    void registerLoader();
    void registerKinds();
  });
  followEveryPdf();
  followReminders(db);
  followAllowed();
  followUpdates();
  onAnnouncement(() => void showBadge(db));
  browser.runtime.onInstalled.addListener(() => void createContextMenu());

  void life.then(async (beginning) => {
    if (beginning === 'installed') void welcome(db);
    if (beginning === 'updated') await Promise.all([renewTabs(), reopenPages()]);
    // What is kept of tabs that the browser has closed itself says nothing any more.
    else if (beginning !== null) await takeOpenPages();
  });
  void purgeExpired(db).catch(() => {});
});
