import 'pdfjs-dist/web/pdf_viewer.css';
import '@/components/styles/tokens.css';
import '@/components/styles/controls.css';
import '@/components/styles/pages.css';
import '@/components/notice/notice.css';
import '@/components/viewer/viewer.css';
import { render } from 'preact';
import { ViewerView } from '@/components/viewer/viewer-view';
import { viewerCommands } from '@/lib/viewer/commands';
import { startSession } from '@/lib/viewer/session';
import { startOverlay } from './overlay';

const session = startSession(startOverlay);
const { state, openFrom, attach } = session;
const commands = viewerCommands(state);

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
