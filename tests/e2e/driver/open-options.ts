import type { StandIns } from './request-watch.ts';

export interface OpenOptions {
  /** Hosts that servers of the tests stand in for. */
  standIns?: StandIns;
  /** Match patterns of what the extension is allowed from the start. */
  origins?: readonly string[];
  /** Optional permissions that it has from the start. */
  permissions?: readonly string[];
  isUpdated?: boolean;
  pixelRatio?: number;
  /** Whether the page stays that greets who has just installed the extension. */
  keepsWelcome?: boolean;
}
