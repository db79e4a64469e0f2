import '@/components/styles/tokens.css';
import '@/components/styles/controls.css';
import '@/components/styles/pages.css';
import '@/components/state/state.css';
import '@/components/changed-text/changed-text.css';
import '@/components/coverage/coverage.css';
import '@/components/feedback/threads.css';
import '@/components/notice/notice.css';
import '@/components/rating/rating.css';
import '@/components/side-panel/side-panel.css';
import { computed } from '@preact/signals';
import { render } from 'preact';
import { openChangeController } from '@/lib/live/change-controller';
import { live } from '@/lib/live/live';
import { listenForUndoKeys } from '@/lib/live/undo-keys';
import { keepFocus } from '@/lib/own-pages/keep-focus';
import { leavePageKeysToReading } from '@/lib/own-pages/page-keys';
import { runUnframed } from '@/lib/own-pages/run-unframed';
import { openDatabase } from '@/lib/store/open-database';
import { keepPersistent } from '@/lib/store/persistence';
import { panelState } from '@/lib/surfaces/side-panel/panel-state';
import { panelTab } from '@/lib/surfaces/side-panel/panel-tab';
import { SidePanel } from './side-panel';

runUnframed(() => {
  const { signal } = new AbortController();
  const db = openDatabase();
  const tab = panelTab(signal);
  const artifactId = computed(() => tab.value?.document?.artifactId ?? null);
  const state = live(artifactId, (id) => panelState(db, id), signal);
  const controller = openChangeController(db, signal);
  listenForUndoKeys(controller, signal);
  keepFocus(signal);
  leavePageKeysToReading(signal);
  void keepPersistent();

  const view = document.getElementById('view');
  if (view) render(<SidePanel db={db} tab={tab} state={state} controller={controller} />, view);
});
