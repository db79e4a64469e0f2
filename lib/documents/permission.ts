import type { MessageKey } from './message-key';

/**
 * Sites that are allowed for more than their web pages, and are known by a name rather than by a host. The overlay for
 * web pages has no business there, whatever else is allowed.
 */
export interface Permission {
  readonly title: MessageKey;
  readonly hosts: readonly string[];
  /** The match patterns that the browser is asked for. Of a pattern it keeps the host alone. */
  readonly asked: readonly string[];
  /** Patterns of web pages on these hosts that the loader enters once it is given. */
  readonly loaded: readonly string[];
  /** Whether an address on these hosts is a web page like others. */
  isWebPage(url: string): boolean;
}
