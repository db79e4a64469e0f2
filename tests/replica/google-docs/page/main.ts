import { placeCollaborators } from './caret.ts';
import { given } from './given.ts';
import { handle, type ReplicaHandle } from './handle.ts';
import { installInterface } from './interface.ts';
import { prepareKeyboard } from './keyboard.ts';
import { prepareMouse } from './mouse.ts';
import { watchPage } from './page-watch.ts';
import { openTab } from './state.ts';
import { render } from './view.ts';

export type { ReplicaHandle };

watchPage();
Reflect.set(window, '__replica', handle);

openTab(given.tabId);
// A new document gets its own address without being loaded anew.
if (location.pathname.endsWith('/create')) {
  setTimeout(() => history.pushState(null, '', `/document/d/${given.document.id}/edit`), 400);
}
for (const item of document.querySelectorAll<HTMLElement>('.chapter-item'))
  item.addEventListener('click', () => handle.switchTab(item.dataset.tab ?? ''));
render(true);
prepareKeyboard();
prepareMouse();
installInterface();
placeCollaborators();
