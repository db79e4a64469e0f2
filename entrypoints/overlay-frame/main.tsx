import '@/components/styles/tokens.css';
import '@/components/styles/controls.css';
import '@/components/styles/overlay.css';
import '@/components/changed-text/changed-text.css';
import '@/components/feedback/threads.css';
import '@/components/reviewer/answer-form.css';
import { render } from 'preact';
import { PrivatePanels } from '@/components/private-view/private-panels';
import { keepWhatWasWritten } from '@/lib/private-view/keep-written';
import { remoteView } from '@/lib/private-view/remote-view';
import { tellStanding } from '@/lib/private-view/tell-standing';
import { undoByKey } from '@/lib/private-view/undo-by-key';
import { awaitWire } from '@/lib/private-view/wire/await-wire';

const place = document.getElementById('view');
if (place) {
  awaitWire((wire) => {
    const view = remoteView(wire);
    place.addEventListener('keydown', undoByKey(view));
    render(<PrivatePanels view={view} />, place);
    tellStanding(place, view.post);
    keepWhatWasWritten(view);
    window.addEventListener('blur', () => view.post({ kind: 'left' }));
  });
}
