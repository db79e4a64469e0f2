import '@/components/styles/tokens.css';
import '@/components/styles/controls.css';
import '@/components/styles/overlay.css';
import '@/components/rating/rating.css';
import '@/components/changed-text/changed-text.css';
import '@/components/feedback/threads.css';
import '@/components/reviewer/answer-form.css';
import { render } from 'preact';
import { PrivatePanels } from '@/components/private-view/private-panels';
import { stateLanguage } from '@/lib/own-pages/language-of-words';
import { closeWhenDone } from '@/lib/private-view/close-when-done';
import { keepWhatWasWritten } from '@/lib/private-view/keep-written';
import { type RemoteView, remoteView } from '@/lib/private-view/remote-view';
import { tellFocus } from '@/lib/private-view/tell-focus';
import { tellKeys } from '@/lib/private-view/tell-keys';
import { tellStanding } from '@/lib/private-view/tell-standing';
import { undoByKey } from '@/lib/private-view/undo-by-key';
import { ownWays } from '@/lib/private-view/ways';
import { awaitWire } from '@/lib/private-view/wire/await-wire';
import { windowWire } from '@/lib/private-view/wire/window-wire';
import type { Wire } from '@/lib/private-view/wire/wire';

stateLanguage(document.documentElement);
const place = document.getElementById('view');

function show(wire: Wire, into: HTMLElement): RemoteView {
  const view = remoteView(wire);
  into.addEventListener('keydown', undoByKey(view));
  render(<PrivatePanels view={view} ways={ownWays} />, into);
  tellStanding(into, view.post);
  keepWhatWasWritten(view);
  tellFocus(view);
  tellKeys(view.acts);
  return view;
}

if (place) {
  const ofWindow = windowWire();
  if (ofWindow) closeWhenDone(show(ofWindow, place));
  else awaitWire((wire) => show(wire, place));
}
