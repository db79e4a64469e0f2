import '@/components/styles/tokens.css';
import '@/components/styles/controls.css';
import '@/components/styles/pages.css';
import '@/components/state/state.css';
import '@/components/coverage/coverage.css';
import '@/components/notice/notice.css';
import '@/components/matrix/matrix.css';
import '@/components/artifacts/artifacts.css';
import '@/components/programs/programs.css';
import '@/components/ask/ask.css';
import '@/components/blackout/blackout.css';
import '@/components/feedback/threads.css';
import '@/components/feedback/feedback.css';
import '@/components/reviewer/answer-form.css';
import '@/components/reviewer/reviewer.css';
import '@/components/settings/settings.css';
import '@/components/workspace/workspace.css';
import { render } from 'preact';
import { openChangeDesk } from '@/lib/pages/change-desk';
import { presentRoute } from '@/lib/pages/present-route';
import { rememberLinks } from '@/lib/pages/remember-links';
import { runUnframed } from '@/lib/pages/run-unframed';
import { listenForUndoKeys } from '@/lib/pages/undo-keys';
import { openDatabase } from '@/lib/store/database';
import { keepPersistent } from '@/lib/store/persistence';
import { Workspace } from './workspace';

runUnframed(() => {
  const { signal } = new AbortController();
  const db = openDatabase();
  const desk = openChangeDesk(db, signal);
  const route = presentRoute(signal);
  listenForUndoKeys(desk, signal);
  rememberLinks(document, signal);
  void keepPersistent();

  const view = document.getElementById('view');
  if (view) render(<Workspace db={db} desk={desk} route={route} />, view);
});
