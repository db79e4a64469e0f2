import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { presentRoute } from '@/lib/navigation/present-route';
import { rememberLinks } from '@/lib/navigation/remember-links';

const remembered = vi.hoisted(() => vi.fn());
vi.mock('wxt/browser', () => ({
  browser: { runtime: { id: 'own-id', getURL: (path: string) => `${location.origin}${path}` } },
}));
vi.mock('@/lib/tabs/asked-openings', () => ({ rememberAsked: remembered }));

const before = location.href;
let life: AbortController;
beforeEach(() => {
  life = new AbortController();
  remembered.mockReset();
});
afterEach(() => {
  life.abort();
  history.replaceState(null, '', before);
  document.querySelector('#links')?.remove();
});

function link(href: string): HTMLElement {
  const place = document.body.appendChild(document.createElement('div'));
  place.id = 'links';
  place.innerHTML = `<a href="${href}"><b>Open</b></a><i>beside</i>`;
  place.addEventListener('click', (event) => event.preventDefault());
  return place;
}

const file = 'a'.repeat(64);

test('what a link leads to in the viewer is remembered, however it is followed', () => {
  rememberLinks(document, life.signal);
  const place = link(`/viewer.html?file=${file}`);
  for (const type of ['click', 'auxclick', 'contextmenu']) {
    place.querySelector('b')?.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true }));
  }
  expect(remembered.mock.calls).toEqual(Array(3).fill([{ kind: 'file', id: file }]));
  place.querySelector('i')?.click();
  expect(remembered).toHaveBeenCalledTimes(3);
  life.abort();
  place.querySelector('b')?.click();
  expect(remembered).toHaveBeenCalledTimes(3);
});

test.each(['/workspace.html?file=x', `https://school.example/viewer.html?file=${file}`, '/viewer.html'])(
  'a link to %s is followed as any other',
  (href) => {
    rememberLinks(document, life.signal);
    link(href).querySelector('b')?.click();
    expect(remembered).not.toHaveBeenCalled();
  },
);

test('the place in the workspace is the one in the address bar, for as long as the page is there', async () => {
  history.replaceState(null, '', '#/artifacts');
  const route = presentRoute(life.signal);
  expect(route.value).toEqual({ page: 'artifacts' });
  location.hash = '#/settings';
  await vi.waitFor(() => expect(route.value).toEqual({ page: 'settings' }));
  life.abort();
  const heard = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
  location.hash = '#/help';
  await heard;
  expect(route.value).toEqual({ page: 'settings' });
});
