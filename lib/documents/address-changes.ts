/** Calls when the page has gone to another address without being loaded anew. Nothing polls. */
export function onAddressChange(view: Window, listener: () => void, signal: AbortSignal): void {
  let address = view.location.href;
  const check = (): void => {
    if (view.location.href !== address) {
      address = view.location.href;
      listener();
    }
  };
  view.addEventListener('popstate', check, { signal });
  view.addEventListener('hashchange', check, { signal });
  // A script's pushState fires neither of these; the Navigation API sees it, and from an isolated world too.
  if ('navigation' in view) {
    view.navigation.addEventListener('currententrychange', check, { signal });
  }
}
