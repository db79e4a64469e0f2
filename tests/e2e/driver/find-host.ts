/**
 * A function, as text, that finds the element which holds the overlay: in the page, in an open root of it, or in a closed one
 * that the page shows the tests as `rootOfPage`.
 */
export const findHost = `() => {
  const findIn = (tree) => {
    const found = tree.querySelector('[data-proofmark-overlay]');
    if (found) return found;
    for (const each of tree.querySelectorAll('*')) {
      const within = each.shadowRoot && findIn(each.shadowRoot);
      if (within) return within;
    }
    return null;
  };
  return findIn(document) ?? (window.rootOfPage ? findIn(window.rootOfPage) : null);
}`;
