import { type ComponentChild, render } from 'preact';
import { onTestFinished } from 'vitest';

/** Shows a view in the page for the length of a test, and gives the element that it stands in. */
export function shown(view: ComponentChild): HTMLElement {
  const place = document.body.appendChild(document.createElement('div'));
  render(view, place);
  onTestFinished(() => {
    render(null, place);
    place.remove();
  });
  return place;
}

/** The one element of a kind. */
export function only<Kind extends Element>(place: ParentNode, selector: string): Kind {
  const found = place.querySelectorAll<Kind>(selector);
  const [element] = found;
  if (!element || found.length > 1) throw new Error(`${found.length} elements for ${selector}`);
  return element;
}

/** The button that is called so, or begins so. */
export function button(place: ParentNode, name: string): HTMLButtonElement {
  const found = [...place.querySelectorAll('button')].find((each) =>
    (each.getAttribute('aria-label') ?? each.textContent).startsWith(name),
  );
  if (!found) throw new Error(`no button ${name}`);
  return found;
}
