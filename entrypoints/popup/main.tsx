import '@/components/styles/tokens.css';
import '@/components/styles/controls.css';
import '@/components/styles/pages.css';
import '@/components/brand/brand.css';
import '@/components/state/state.css';
import '@/components/coverage/coverage.css';
import '@/components/rating/rating.css';
import '@/components/notice/notice.css';
import '@/components/popup/popup.css';
import { computed, effect, signal as signalOf, untracked } from '@preact/signals';
import { render } from 'preact';
import type { PassageCounts } from '@/lib/coverage/coverage';
import { openChangeController } from '@/lib/live/change-controller';
import { live } from '@/lib/live/live';
import { listenForUndoKeys } from '@/lib/live/undo-keys';
import { askBackground } from '@/lib/messaging/ask';
import { openWorkspace } from '@/lib/navigation/open-surface';
import { hashOf } from '@/lib/navigation/routes';
import { listenForHelpKey } from '@/lib/own-pages/help-key';
import { keepFocus } from '@/lib/own-pages/keep-focus';
import { leavePageKeysToReading } from '@/lib/own-pages/page-keys';
import { runUnframed } from '@/lib/own-pages/run-unframed';
import { alikeArtifacts } from '@/lib/store/alike';
import { openDatabase } from '@/lib/store/open-database';
import { fitPopup } from '@/lib/surfaces/popup/fit-popup';
import { popupState } from '@/lib/surfaces/popup/popup-state';
import { popupTab, watchesSelection } from '@/lib/surfaces/popup/popup-tab';
import { feedbackInTab } from '@/lib/tabs/feedback-in-tab';
import { Popup } from './popup';

runUnframed(async () => {
  const { signal } = new AbortController();
  keepFocus(signal);
  fitPopup();
  leavePageKeysToReading(signal);
  const db = openDatabase();
  // Both take a few milliseconds, and neither needs the other.
  const [tab] = await Promise.all([popupTab(signal), db.open().catch(() => null)]);
  const aliases = computed(() => tab.value?.aliases ?? []);
  const state = live(aliases, (names) => popupState(db, names), signal);
  const alike = live(aliases, (names) => alikeArtifacts(db, names), signal);
  const controller = openChangeController(db, signal);
  listenForUndoKeys(controller, signal);
  listenForHelpKey(() => void openWorkspace(hashOf({ page: 'help' })).then(close), signal);

  const brought = signalOf(false);
  effect(() => {
    const shown = state.value.status === 'shown' ? state.value.value : null;
    const hasPassages = shown !== null && (hasAny(shown.passages) || shown.asked.here.length > 0);
    // Whether this is a page that was tagged under another address can be seen in the page alone.
    const mayBeKnown = alike.value.status === 'shown' && alike.value.value.length > 0;
    const isNeeded = hasPassages || mayBeKnown || (tab.value !== null && watchesSelection(tab.value));
    if (!isNeeded || !tab.value || brought.value) return;
    brought.value = true;
    void askBackground('bringOverlayTo', tab.value.id);
  });

  // A request or reply in the page, as in a mail that is open there: looked for once the rest is shown.
  const inPage = signalOf<string | null>(null);
  const here = tab.value?.id;
  if (here !== undefined) {
    requestAnimationFrame(() => {
      void feedbackInTab(here).then((text) => {
        inPage.value = text;
      });
    });
  }

  const view = document.getElementById('view');
  // Until then what the page itself holds stays: a first picture that comes before anything is read.
  const shownFirst = effect(() => {
    if (view === null || state.value.status === 'waiting') return;
    untracked(() => render(<Popup {...{ db, tab, state, controller, inPage }} />, view));
    queueMicrotask(() => shownFirst());
  });
});

const hasAny = (passages: PassageCounts) => Object.values(passages).some((count) => count > 0);
