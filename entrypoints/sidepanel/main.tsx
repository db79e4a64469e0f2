import '@/components/styles/tokens.css';
import '@/components/styles/controls.css';
import '@/components/styles/pages.css';
import '@/components/state/state.css';
import '@/components/changed-text/changed-text.css';
import '@/components/coverage/coverage.css';
import '@/components/feedback/threads.css';
import '@/components/notice/notice.css';
import '@/components/side-panel/side-panel.css';
import { computed } from '@preact/signals';
import { render } from 'preact';
import { openChangeDesk } from '@/lib/pages/change-desk';
import { keepFocus } from '@/lib/pages/keep-focus';
import { live } from '@/lib/pages/live';
import { leavePageKeysToReading } from '@/lib/pages/page-keys';
import { panelState } from '@/lib/pages/panel-state';
import { panelTab } from '@/lib/pages/panel-tab';
import { runUnframed } from '@/lib/pages/run-unframed';
import { listenForUndoKeys } from '@/lib/pages/undo-keys';
import { openDatabase } from '@/lib/store/database';
import { keepPersistent } from '@/lib/store/persistence';
import { SidePanel } from './side-panel';

runUnframed(() => {
  const { signal } = new AbortController();
  const db = openDatabase();
  const tab = panelTab(signal);
  const artifactId = computed(() => tab.value?.document?.artifactId ?? null);
  const state = live(artifactId, (id) => panelState(db, id), signal);
  const desk = openChangeDesk(db, signal);
  listenForUndoKeys(desk, signal);
  keepFocus(signal);
  leavePageKeysToReading(signal);
  void keepPersistent();

  const view = document.getElementById('view');
  if (view) render(<SidePanel db={db} tab={tab} state={state} desk={desk} />, view);
});
