import 'pdfjs-dist/web/pdf_viewer.css';
import '@/components/styles/tokens.css';
import '@/components/styles/controls.css';
import '@/components/styles/pages.css';
import '@/components/notice/notice.css';
import '@/components/viewer/viewer.css';
import '@/components/viewer/viewer-bars.css';
import '@/components/viewer/find-bar.css';
import '@/components/viewer/viewer-sidebar.css';
import '@/components/viewer/viewer-notices.css';
import '@/components/viewer/print.css';
import { effect } from '@preact/signals';
import { render } from 'preact';
import { i18n } from '#i18n';
import { ViewerView } from '@/components/viewer/viewer-view';
import { viewerCommands } from '@/lib/viewer/commands';
import { startSession } from '@/lib/viewer/session';
import { startOverlay } from './overlay';

const session = startSession(startOverlay);
const { state, openFrom, attach } = session;
const commands = viewerCommands(state);
effect(() => {
  const name = state.opened.value?.source.name;
  document.title = name ? i18n.t('viewer.titleOf', [name]) : i18n.t('viewer.title');
});

const openFile = (file: File) => void openFrom({ name: file.name, url: null, bytes: file });

const view = document.getElementById('view');
if (view) {
  render(<ViewerView state={state} commands={commands} onPages={attach} onFile={openFile} />, view);
}
