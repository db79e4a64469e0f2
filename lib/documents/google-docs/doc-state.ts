import { onceAFrame } from '@/lib/documents/once-a-frame';
import { isOfSelection } from './activity';
import { askPage } from './bridge/ask-page';
import { watchEditor } from './page/editor';
import { editorSelector, labelSelector } from './page/selectors';
import { shownPart } from './page/shown-part';
import { Surfaces } from './page/surfaces';
import { DocsPainter } from './painting/docs-painter';
import { DocsSelection } from './selection/docs-selection';
import { selectionMarks, signatureOfMarks } from './selection/marks';
import { DocumentText } from './text/document-text';
import { Places } from './text/places';
import { isPlausible } from './text/plausible';
import { ApiRoute } from './text/routes/api';
import { SeenText } from './text/routes/seen-text';
import type { Span, TextVersion } from './text/text-version';
import { Tries } from './text/tries';

/** The document is read anew when what it draws has been at rest so long, in ms. */
const rest = 400;
/** And where it never is at rest, as while someone types on and on, after so long. */
const longest = 1_500;

/** All that is known of the document in the page, kept in step with it. */
export class DocState {
  readonly tries = new Tries();
  readonly places = new Places();
  readonly surfaces = new Surfaces();
  readonly repaints = new EventTarget();
  readonly text: DocumentText;
  readonly painter: DocsPainter;
  readonly selection: DocsSelection;
  readonly #seen = new SeenText();

  constructor(signal: AbortSignal) {
    const { surfaces, places, tries } = this;
    const api = new ApiRoute();
    const changed = () => this.repaints.dispatchEvent(new Event('repaint'));
    this.painter = new DocsPainter({ surfaces, places, text: () => this.text.current, changed, signal });
    this.text = new DocumentText({
      api,
      tries,
      visibleText: () => this.#seen.with(this.painter.read()),
      isPlausible: (version) => isPlausible(version, this.painter.read()),
      signal,
    });
    this.selection = new DocsSelection({ api, text: this.text, surfaces, painter: this.painter, tries });
    this.text.onChange(() => this.#advance(), signal);
    this.#follow(signal);
  }

  /** Whether Docs says where its text is. */
  get isPaintable(): boolean {
    return document.querySelector(`${editorSelector} ${labelSelector}`) !== null;
  }

  offsetInView(version: TextVersion): number {
    return shownPart() * version.text.length;
  }

  /** Boxes without those that are scrolled out of the editor. */
  inView(boxes: readonly DOMRect[]): DOMRect[] {
    if (boxes.length === 0) return [];
    const area = document.querySelector(editorSelector)?.getBoundingClientRect();
    return boxes.filter((box) => !area || (box.bottom > area.top && box.top < area.bottom));
  }

  /** Has Docs put its selection there, and go there. */
  async select({ start, end }: Span, version: TextVersion): Promise<boolean> {
    if (!version.isModel) return false;
    return (await askPage({ call: 'select', start, end }, 1_000)).outcome === 'served';
  }

  onMarksChanged(listener: () => void, signal: AbortSignal): void {
    this.repaints.addEventListener('marks', listener, { signal });
  }

  #advance(): void {
    const version = this.text.current;
    if (version) this.places.advance(version);
    this.painter.refresh();
  }

  #follow(signal: AbortSignal): void {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let since = Number.NEGATIVE_INFINITY;
    const read = (): void => {
      since = performance.now();
      void this.text.refresh();
    };
    const atRest = (): void => {
      clearTimeout(timer);
      if (performance.now() - since > longest + rest) since = performance.now() - rest;
      timer = setTimeout(read, Math.min(rest, Math.max(0, since + longest - performance.now())));
    };
    signal.addEventListener('abort', () => clearTimeout(timer));
    let drawn = '';
    const lookAtMarks = onceAFrame(() => {
      const now = signatureOfMarks(selectionMarks());
      if (now !== drawn) this.repaints.dispatchEvent(new Event('marks'));
      drawn = now;
    }, signal);
    watchEditor(
      {
        arrived: (editor) => {
          this.surfaces.enter(editor);
          this.painter.refresh();
          atRest();
        },
        mutated: (records) => {
          lookAtMarks();
          const others = records.filter((record) => !isOfSelection(record));
          if (others.length === 0) return;
          this.painter.mutated(others);
          atRest();
        },
      },
      signal,
    );
  }
}
