import 'pdfjs-dist/web/pdf_viewer.css';
import '@/components/styles/tokens.css';
import '@/components/styles/controls.css';
import '@/components/styles/pages.css';
import '@/components/notice/notice.css';
import '@/components/viewer/viewer.css';
import { render } from 'preact';
import '@/lib/documents/pdf/marks.css';
import { ViewerView } from '@/components/viewer/viewer-view';
import { openDatabase } from '@/lib/store/database';
import { viewerCommands } from '@/lib/viewer/commands';
import { keepOpened } from '@/lib/viewer/keep-opened';
import { startSession } from '@/lib/viewer/session';
import { openRequested } from './open-requested';
import { startOverlay } from './overlay';

const db = openDatabase();
const session = startSession((opened, signal) => {
  void keepOpened(db, opened, signal);
  void startOverlay(opened, signal);
});
const { state, openFrom, attach } = session;
const commands = viewerCommands(state);

void openRequested(db, session);

const view = document.getElementById('view');
if (view) {
  render(
    <ViewerView
      state={state}
      commands={commands}
      onPages={attach}
      onFile={(file) => void openFrom({ name: file.name, url: null, bytes: file })}
    />,
    view,
  );
}
