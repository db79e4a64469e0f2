export interface KeptAttributes {
  /** Changes the element: as it is then is how it is kept. */
  set(change: () => void): void;
  leave(): void;
}

/**
 * Keeps the attributes of an element as we set them: others could hide it by them, or make it inert.
 *
 * @param mended called where something was put back
 */
export function keepAttributes(element: HTMLElement, mended: () => void, until: AbortSignal): KeptAttributes {
  let kept = attributesOf(element);

  const watch = new MutationObserver(() => {
    if (putBack()) mended();
  });

  /** @returns whether there was something to put back */
  function putBack(): boolean {
    const present = attributesOf(element);
    const added = [...present.keys()].filter((name) => !kept.has(name));
    const changed = [...kept].filter(([name, value]) => present.get(name) !== value);
    for (const name of added) element.removeAttribute(name);
    for (const [name, value] of changed) element.setAttribute(name, value);
    watch.takeRecords();
    return added.length + changed.length > 0;
  }

  function set(change: () => void): void {
    change();
    kept = attributesOf(element);
    watch.takeRecords();
  }

  watch.observe(element, { attributes: true });
  until.addEventListener('abort', () => watch.disconnect(), { once: true });
  return { set, leave: () => watch.disconnect() };
}

const attributesOf = (element: Element): Map<string, string> =>
  new Map([...element.attributes].map(({ name, value }) => [name, value]));
