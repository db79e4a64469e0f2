import type { Page } from 'puppeteer-core';
import type { Command } from '@/lib/shortcuts/commands';
import type { OpenOptions } from './open-options.ts';
import type { TreeNode } from './tree-node.ts';

/** An entry of the extension in the context menu of pages. */
type MenuEntry = 'tag-selection' | 'take-in';

/** The popup as a click on the toolbar button opened it. */
export interface Popup {
  /** Its text as shown. */
  text(): Promise<string>;
  /** Presses the control with this label, or whose label begins with it. */
  press(label: string): Promise<void>;
  /** Where the middle of a control with this label is, in pixels of the screen. */
  whereIs(label: string): Promise<{ x: number; y: number }>;
  /** The label of what has the focus in it. */
  focused(): Promise<string>;
  isOpen(): Promise<boolean>;
  close(): Promise<void>;
  screenshot(path: string): Promise<void>;
}

/** A private window with one page in it. */
interface PrivateWindow {
  /** The value of an expression, in which `content` is the window of the page. */
  evaluate<T>(expression: string): Promise<T>;
  clickToolbar(): Promise<Popup>;
  /** The popup that is open there, whoever opened it; null where there is none. */
  openPopup(): Promise<Popup | null>;
  /** What the keyboard command does there. */
  command(command: Command): Promise<void>;
  close(): Promise<void>;
}

/** A browser with the built extension in it and an empty profile. */
export interface BrowserDriver {
  readonly name: 'chromium' | 'firefox';
  /** A new tab in front, at this address. */
  open(address: string): Promise<Page>;
  /** A page of the extension, such as `workspace.html#/matrix`, in a new tab. */
  openExtensionPage(path: string): Promise<Page>;
  /** The tab that the extension has opened at an address with this in it. */
  tabAt(part: string): Promise<Page>;
  /** A true click on the toolbar button: it grants `activeTab` for the page and opens the popup. */
  clickToolbar(page: Page): Promise<Popup>;
  /** The popup that is open, whoever opened it; null where there is none. */
  openPopup(): Promise<Popup | null>;
  /** What the keyboard command does, with the grant of `activeTab` that a true key press brings. */
  command(page: Page, command: Command): Promise<void>;
  /**
   * What choosing an entry of the extension in the context menu of the page, or of the selection, does, with its grant.
   * `at` is where the menu is opened, for a selection that the page itself does not know: in a frame of another site.
   */
  chooseInContextMenu(page: Page, entry?: MenuEntry, at?: { x: number; y: number }): Promise<void>;
  /**
   * Runs a function on the overlay's closed shadow root; null where the page has no overlay. The function must stand
   * on its own: it is sent as text. Arguments and result are JSON.
   */
  inOverlay<Given extends unknown[], T>(
    page: Page,
    look: (root: ShadowRoot, ...given: Given) => T,
    ...given: Given
  ): Promise<T | null>;
  /**
   * The same for what is the person's own: on the body of the extension's frame over the page; on the overlay's root
   * where that shows it itself, as in the viewer.
   */
  inPrivate<Given extends unknown[], T>(
    page: Page,
    look: (root: ParentNode & DocumentOrShadowRoot, ...given: Given) => T,
    ...given: Given
  ): Promise<T | null>;
  /** The accessibility tree that the browser has computed of a page, in front or behind. */
  tree(page: Page): Promise<TreeNode[]>;
  /** Runs a function, sent as text, on the global object of the background. Arguments and result are JSON. */
  inBackground<Given extends unknown[], T>(
    look: (background: typeof globalThis, ...given: Given) => T,
    ...given: Given
  ): Promise<Awaited<T>>;
  /** Stops the background, as the browser does when it has been idle. */
  stopBackground(): Promise<void>;
  /** Brings the extension to its next version while everything is open. */
  update(): Promise<void>;
  /** Turns the extension off and on again, as in the browser's list of extensions. */
  turnOffAndOn(): Promise<void>;
  /** Opens a private window, in which the extension may work, at this address. */
  openPrivately(address: string): Promise<PrivateWindow>;
  /** What the toolbar button shows over its picture. */
  badge(): Promise<string>;
  /** Hosts that anything in this browser asked for, other than localhost and the browser maker's own. */
  strangeHosts(): string[];
  prefers(page: Page, scheme: 'light' | 'dark'): Promise<void>;
  /** Closes all tabs but an empty one. */
  closePages(): Promise<void>;
  close(): Promise<void>;
}

/** A browser that can be used again by other tests. */
export interface RenewableDriver extends BrowserDriver {
  /** As if it had just been opened with these options: the extension is new, and has nothing stored. */
  renew(options: OpenOptions): Promise<void>;
}
