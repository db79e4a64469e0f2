import { afterEach, expect, test, vi } from 'vitest';
import { goToSlide } from '@/lib/documents/google-slides/going';
import { identifySlides } from '@/lib/documents/google-slides/identity';
import { readSlide, shownSlide } from '@/lib/documents/google-slides/page/shown-slide';
import type { SlidesState } from '@/lib/documents/google-slides/slides-state';

afterEach(() => {
  document.body.replaceChildren();
  history.replaceState(null, '', location.pathname + location.search);
});

const text = (words: string, y: number) => `<text x="10" y="${y}" font-size="10">${words}</text>`;
const shape = (id: string, content: string) => `<g id="editor-${id}">${content}</g>`;
const paragraph = (of: string, at: number, content: string) => `<g id="editor-${of}-paragraph-${at}">${content}</g>`;

function show(...slides: string[]) {
  document.body.innerHTML = `<svg width="400" height="400">${slides.join('')}</svg>`;
}

const goal = shape(
  'goal',
  paragraph('goal', 0, text('Predict the shadow.', 20)) + paragraph('goal', 1, text('And say why.', 40)),
);

test('the slide on screen is read shape by shape, a paragraph a line', () => {
  show(shape('p', `<rect width="300" height="200"/>${goal}${shape('picture', '<rect width="9" height="9"/>')}`));
  const shown = shownSlide(document, null);
  expect(shown?.id).toBe('p');
  expect([...(shown?.shapes.keys() ?? [])]).toEqual(['goal', 'picture']);
  expect(shown && readSlide(shown, 3)).toMatchObject({ id: 'p', number: 3 });
  expect(shown && readSlide(shown, 3).text).toContain('Predict the shadow.\nAnd say why.');
});

test('parts of a slide and of a shape are no shapes, and the words of what is in a group are its own', () => {
  const inner = shape('inner', paragraph('inner', 0, text('Within.', 60)));
  const group = shape('group', text('Around.', 80) + inner);
  show(
    shape('p', `<rect width="300" height="200"/>${shape('p-background', '<rect width="300" height="200"/>')}${group}`),
  );
  const shown = shownSlide(document, 'p');
  expect([...(shown?.shapes.keys() ?? [])]).toEqual(['group', 'inner']);
  const read = shown && readSlide(shown, null);
  expect(read?.text.match(/Within\./g)).toHaveLength(1);
  expect(read?.text.match(/Around\./g)).toHaveLength(1);
});

test('of several slides it is the one that the address names, and none where that can’t be told', () => {
  const slide = (id: string) => shape(id, '<rect width="300" height="200"/>');
  show(slide('p'), slide('q'));
  expect(shownSlide(document, 'q')?.id).toBe('q');
  expect(shownSlide(document, 'elsewhere')).toBeNull();
  show(slide('p'), `<g style="display: none">${slide('q')}</g>`);
  expect(shownSlide(document, null)?.id).toBe('p');
  show();
  expect(shownSlide(document, null)).toBeNull();
});

test('a presentation is called what its field says, else what the page is called without the name of the service', () => {
  const titled = (title: string, value = '') => {
    const page = document.implementation.createHTMLDocument(title);
    page.body.innerHTML = `<input class="docs-title-input" value="${value}">`;
    return identifySlides(page, { presentationId: 'deck-of-mine', account: null, slideId: null }).title;
  };
  expect(titled('Ponds - Google Slides', 'Shadows')).toBe('Shadows');
  expect(titled('Ponds - Google Slides')).toBe('Ponds');
  expect(titled('')).toBe('Google Slides');
  const named = { presentationId: 'deck-of-mine', account: '2', slideId: null };
  expect(identifySlides(document, named)).toMatchObject({
    kind: 'google-slides',
    url: 'https://docs.google.com/presentation/u/2/d/deck-of-mine/edit',
    aliases: ['google-slides:deck-of-mine', 'https://docs.google.com/presentation/d/deck-of-mine'],
  });
});

function stateAt(id: string) {
  const state = { shown: { id }, look: vi.fn(), deck: { miss: vi.fn() } };
  return { state, going: state as unknown as SlidesState };
}

test('a slide is gone to by its address, and read once it is there', async () => {
  const { state, going } = stateAt('p');
  expect(await goToSlide(going, 'p')).toBe(true);
  expect(location.hash).toBe('');
  const arrived = goToSlide(going, 'q');
  expect(location.hash).toBe('#slide=id.q');
  expect(state.look).not.toHaveBeenCalled();
  state.shown = { id: 'q' };
  expect(await arrived).toBe(true);
  expect(state.look).toHaveBeenCalledOnce();
  expect(state.deck.miss).not.toHaveBeenCalled();
});

test('a slide that never comes is known to be gone', async () => {
  const { state, going } = stateAt('p');
  vi.useFakeTimers();
  const arrived = goToSlide(going, 'q');
  await vi.advanceTimersByTimeAsync(10_000);
  vi.useRealTimers();
  expect(await arrived).toBe(false);
  expect(state.deck.miss).toHaveBeenCalledExactlyOnceWith('q');
  expect(state.look).not.toHaveBeenCalled();
});
