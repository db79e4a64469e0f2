import type { DeckVariant, ReplicaDeck, ReplicaShape, ReplicaSlide } from '../deck.ts';
import { element, size, slideGroup } from './draw.ts';

/** NOT Google Slides: a page that does what is known of it, for the tests. */
interface Given {
  deck: ReplicaDeck;
  variant: DeckVariant;
}

const { deck, variant }: Given = JSON.parse(document.getElementById('given')?.textContent ?? '{}');
const canvas = find('.canvas');
const errors: string[] = [];
const keys: string[] = [];
let zoom = 1;
let shown = idInAddress() ?? deck.slides[0]?.id ?? '';

addEventListener('error', ({ message }) => errors.push(message));
addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));
addEventListener('hashchange', () => {
  const id = idInAddress();
  if (id && id !== shown && slideOf(id)) setTimeout(() => show(id), variant.delay);
});

function find(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}

function idInAddress(): string | null {
  return /slide=id\.([\w.:-]+)/.exec(location.hash || location.search)?.[1] ?? null;
}

const slideOf = (id: string): ReplicaSlide | undefined => deck.slides.find((slide) => slide.id === id);

function show(id: string): void {
  const slide = slideOf(id);
  if (!slide) return;
  shown = id;
  history.replaceState(null, '', `?slide=id.${id}#slide=id.${id}`);
  draw(slide);
  drawFilmstrip();
}

function draw(slide: ReplicaSlide): void {
  if (variant.pictures) {
    canvas.replaceChildren(sheet(element('image', { href: URL.createObjectURL(new Blob()), ...size })));
    return;
  }
  const group = slideGroup(slide, variant);
  const own = canvas.querySelector(`[id="editor-${slide.id}"]`);
  const present = canvas.querySelector('svg:not([style*="none"]) > g > g');
  if (variant.left === 'reused' && present) {
    present.id = group.id;
    present.replaceChildren(...group.childNodes);
    return;
  }
  for (const each of canvas.querySelectorAll<SVGElement>('svg')) {
    if (variant.left === 'removed') each.remove();
    else each.style.display = 'none';
  }
  const kept = own?.closest('svg');
  if (kept?.isConnected) {
    own?.replaceWith(group);
    kept.style.display = '';
  } else canvas.append(sheet(group));
}

function sheet(content: Element): Element {
  return element('svg', { viewBox: `0 0 ${size.width} ${size.height}` }, element('g', {}, content));
}

function drawFilmstrip(): void {
  const thumbnails = deck.slides.map(({ id }, at) => {
    const y = 10 + at * 70;
    const isShown = id === shown;
    const border = element('rect', { class: 'punch-filmstrip-thumbnail-border', x: 20, y, width: 100, height: 60 });
    border.setAttribute('style', `fill:#fff;stroke:${isShown ? 'rgb(11,87,208)' : 'rgb(196,199,197)'}`);
    const image = element('image', { href: '', x: 20, y, width: 100, height: 60 });
    const thumbnail = element('g', { class: 'punch-filmstrip-thumbnail' }, border);
    thumbnail.append(element('g', { id: `filmstrip-slide-${at}-${id}` }, image));
    thumbnail.setAttribute('data-slide-page-id', id);
    thumbnail.addEventListener('pointerdown', () => show(id));
    return thumbnail;
  });
  find('.punch-filmstrip-scroll').replaceChildren(element('svg', { width: 140, height: 400 }, ...thumbnails));
}

/** What a collaborator or the person does, as Slides then draws it. */
function redraw(slide: ReplicaSlide): void {
  if (slide.id === shown) draw(slide);
  drawFilmstrip();
}

function shapeOf(id: string): { slide: ReplicaSlide; shape: ReplicaShape } {
  for (const slide of deck.slides) {
    const shape = slide.shapes.find((each) => each.id === id);
    if (shape) return { slide, shape };
  }
  throw new Error(`no shape ${id}`);
}

const handle = {
  show,
  shown: () => shown,
  edit(id: string, paragraphs: string[]) {
    const { slide, shape } = shapeOf(id);
    shape.paragraphs = paragraphs;
    redraw(slide);
  },
  move(id: string, x: number, y: number) {
    const { slide, shape } = shapeOf(id);
    Object.assign(shape, { x, y });
    redraw(slide);
  },
  remove(id: string) {
    const { slide } = shapeOf(id);
    slide.shapes = slide.shapes.filter((shape) => shape.id !== id);
    redraw(slide);
  },
  removeSlide(id: string) {
    deck.slides = deck.slides.filter((slide) => slide.id !== id);
    show(deck.slides[0]?.id ?? '');
  },
  zoom(factor: number) {
    zoom = factor;
    applyZoom();
  },
  scrollTo: (top: number) => find('#workspace').scrollTo({ top, behavior: 'instant' }),
  /** Where a shape is, or where the slide is, in the viewport. */
  boxOf(id: string) {
    const groups = [...document.querySelectorAll(`[id="editor-${id}"]`)];
    const { left, top, right, bottom } = (groups.at(-1) ?? canvas).getBoundingClientRect();
    return { left, top, right, bottom };
  },
  startShow() {
    const frame = document.createElement('iframe');
    frame.className = 'punch-present-iframe';
    frame.style.cssText = 'position:fixed;inset:0;width:100%;height:100%;border:0;background:#000;z-index:2000';
    document.body.append(frame);
    canvas.setAttribute('class', 'canvas');
  },
  stopShow: () => {
    document.querySelector('.punch-present-iframe')?.remove();
    canvas.setAttribute('class', 'canvas ');
  },
  errors: () => errors,
  keys: () => keys,
  /** Elements in what Slides draws that Slides has not put there. */
  foreign: () =>
    document.querySelectorAll('#workspace [class*=proofmark], #workspace :is(proofmark-slides-layer)').length,
};
export type SlidesHandle = typeof handle;

function applyZoom(): void {
  canvas.style.width = `${size.width * zoom}px`;
  canvas.style.height = `${size.height * zoom}px`;
}

const box = document.createElement('div');
box.contentEditable = 'true';
const frame = document.querySelector<HTMLIFrameElement>('.docs-texteventtarget-iframe');
frame?.contentDocument?.body.append(box);
frame?.contentDocument?.addEventListener('keydown', ({ key }) => keys.push(key));
applyZoom();
if (variant.covered) {
  const cover = document.createElement('div');
  cover.className = 'cover';
  find('#canvas-container').append(cover);
}
show(shown);
const notes = slideGroup(
  { id: 'n', shapes: [{ id: 'i3', x: 0, y: 0, width: 500, height: 40, paragraphs: ['Notes'] }] },
  variant,
  'speakernotes-',
);
find('#speakernotes').append(element('svg', { width: 720, height: 60 }, notes));
Object.assign(window, { __slides: handle });
