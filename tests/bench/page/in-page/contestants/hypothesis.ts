import type { Answer } from '../contestant';

/** As the client marks what it has highlighted. */
interface Highlighted extends Element {
  _annotation?: { target: { selector: { type: string; start?: number }[] }[] };
}

const highlights: HTMLCollectionOf<Highlighted> = document.getElementsByTagName('hypothesis-highlight');
/** The client doesn't tell the page an annotation's id, but where it was. */
let placeByStart = new Map<number, number>();

function byPassage(): Map<number, Highlighted[]> {
  const found = new Map<number, Highlighted[]>();
  for (const highlight of highlights) {
    const selectors = highlight._annotation?.target[0]?.selector ?? [];
    const start = selectors.find(({ type }) => type === 'TextPositionSelector')?.start;
    const at = placeByStart.get(start ?? -1);
    if (at !== undefined) found.set(at, [...(found.get(at) ?? []), highlight]);
  }
  return found;
}

/** The client as it is embedded in a page; the annotations come from the service that the page's server stands in for. */
globalThis.contestant = {
  start({ passages }) {
    placeByStart = new Map(passages.map(({ start }, at) => [start, at]));
    const settings = document.createElement('script');
    settings.type = 'application/json';
    settings.className = 'js-hypothesis-config';
    const app = `${location.origin}/hypothesis/app.html`;
    settings.textContent = JSON.stringify({
      assetRoot: `${location.origin}/hypothesis/`,
      sidebarAppUrl: app,
      notebookAppUrl: app,
      profileAppUrl: app,
    });
    const boot = document.createElement('script');
    boot.src = '/hypothesis/build/boot.js';
    document.head.append(settings, boot);
  },
  progress: () => highlights.length,
  isDone: () => highlights.length >= placeByStart.size && byPassage().size >= placeByStart.size,
  answers: () =>
    new Map(
      [...byPassage()].flatMap(([at, elements]): [number, Answer][] => {
        const first = elements.at(0)?.firstChild;
        const last = elements.at(-1)?.lastChild;
        return first instanceof Text && last instanceof Text ? [[at, { first, from: 0, last, to: last.length }]] : [];
      }),
    ),
};
