import 'pdfjs-dist/web/pdf_viewer.css';
import '@/components/styles/tokens.css';
import '@/components/styles/controls.css';
import '@/components/styles/pages.css';
import '@/components/notice/notice.css';
import '@/components/drop-area/drop-area.css';
import '@/components/viewer/viewer.css';
import '@/components/viewer/viewer-bars.css';
import '@/components/viewer/find-bar.css';
import '@/components/viewer/viewer-sidebar.css';
import '@/components/viewer/viewer-notices.css';
import '@/components/viewer/print.css';
import '@/components/hand-in/hand-in.css';
import { effect, signal } from '@preact/signals';
import { render } from 'preact';
import '@/lib/highlights/drawn/marks.css';
import '@/lib/documents/pdf/regions.css';
import { i18n } from '#i18n';
import type { EvidenceTools } from '@/components/viewer/evidence-tools';
import { ViewerView } from '@/components/viewer/viewer-view';
import { keepPlace } from '@/lib/navigation/keep-place';
import { keepFocus } from '@/lib/own-pages/keep-focus';
import { runUnframed } from '@/lib/own-pages/run-unframed';
import { openDatabase } from '@/lib/store/open-database';
import { viewerCommands } from '@/lib/viewer/commands';
import { firstPageShown } from '@/lib/viewer/first-page-shown';
import { keepOpened } from '@/lib/viewer/keep-opened';
import { startSession } from '@/lib/viewer/session';
import { openTakeInController } from '@/lib/viewer/take-in-controller';
import { openRequested } from './open-requested';
import { startOverlay } from './overlay';

runUnframed(async () => {
  const { signal: lifetime } = new AbortController();
  await keepPlace(lifetime);
  const focus = keepFocus(lifetime);
  const db = openDatabase();
  const evidence = signal<EvidenceTools | null>(null);
  const allow = signal<(() => void) | null>(null);
  const session = startSession((opened, ends) => {
    evidence.value = null;
    void firstPageShown(opened, ends).then(async () => {
      if (ends.aborted) return;
      void keepOpened(db, opened, ends);
      const tools = await startOverlay(db, opened, focus, ends);
      if (tools) evidence.value = tools;
    });
  });
  const { state, openFrom, attach } = session;
  const commands = viewerCommands(state);
  const takeIn = openTakeInController(db, state, lifetime);
  effect(() => {
    const name = state.opened.value?.source.name;
    document.title = name ? i18n.t('viewer.titleOf', [name]) : i18n.t('viewer.title');
  });

  const openFile = (file: File) => void openFrom({ name: file.name, url: null, bytes: file });

  void openRequested(db, session, allow);

  const view = document.getElementById('view');
  if (view) {
    render(
      <ViewerView
        state={state}
        evidence={evidence}
        allow={allow}
        commands={commands}
        takeIn={takeIn}
        onPages={attach}
        onFile={openFile}
      />,
      view,
    );
  }
});
