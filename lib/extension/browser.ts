import type { Browser as Polyfilled, Scripting, Tabs } from 'webextension-polyfill';
import {
  type Browser as Chromium,
  browser as given,
  type PublicPath,
  type WxtRuntime,
  type WxtScripting,
} from 'wxt/browser';

/** What only one of the two browsers has, and what is allowed later. */
interface Differing {
  /** Chromium. */
  sidePanel?: Pick<typeof given.sidePanel, 'open'>;
  dom?: Pick<typeof given.dom, 'openOrClosedShadowRoot'>;
  declarativeNetRequest?: typeof given.declarativeNetRequest;
  /** Firefox. */
  sidebarAction?: Pick<Polyfilled['sidebarAction'], 'open'>;
  webRequest?: Polyfilled['webRequest'];
  notifications?: Polyfilled['notifications'];
}

/** By the names of what is built, so that one that is none is seen. */
interface Named {
  runtime: Omit<Polyfilled['runtime'], 'getURL'> & Pick<WxtRuntime, 'getURL'>;
  scripting: Omit<Polyfilled['scripting'], 'executeScript'> & Pick<WxtScripting, 'executeScript'>;
}

type ExtensionBrowser = Omit<Polyfilled, keyof Differing | keyof Named> & Differing & Named;

/**
 * The browser's interface for extensions, the same in both: `webextension-polyfill`, which the build puts in the place of
 * `wxt/browser`, with its types. The one source of it; `docs/decisions/one-browser.md` says why.
 */
export const browser = given as unknown as ExtensionBrowser;

export type Tab = Tabs.Tab;
export type RegisteredContentScript = Scripting.RegisteredContentScript;
export type NetworkRule = Chromium.declarativeNetRequest.Rule;
export type { PublicPath };
