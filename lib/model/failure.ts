import * as v from 'valibot';

/**
 * Why something could not be done, in a form that survives a message. Each has a sentence in `locales`, under
 * `failure`.
 */
export type Failure =
  | 'storageFull'
  | 'storageUnavailable'
  | 'privateWindow'
  | 'storageNewer'
  | 'storageNotUpgraded'
  | 'changedMeanwhile'
  | 'invalid'
  | 'tooLong'
  | 'tooMany'
  | 'noSuchDay'
  | 'notHere'
  | 'outOfSight'
  | 'noAnswer'
  | 'pageForbidden'
  | 'pageNotAllowed'
  | 'pageIsPdf'
  | 'noFileOpen'
  | 'googleDocsNotAllowed'
  | 'documentNeedsReload'
  | 'fileInDrive'
  | 'notInPlace'
  | 'ofOtherProgram'
  | 'unexpected';

/** Thrown by the store where something could not be done for a reason that the person can be told. */
export class StoreFailure extends Error {
  override readonly name = 'StoreFailure';

  constructor(
    readonly failure: Failure,
    /** What exactly was wrong, for developers. */
    readonly reason = '',
  ) {
    super(reason === '' ? failure : `${failure}: ${reason}`);
  }
}

/**
 * Names of the DOM's and Dexie's errors. QuotaExceededError may be wrapped in an AbortError, since a full disk is
 * often noticed only when the transaction ends (https://dexie.org/docs/DexieErrors/Dexie.QuotaExceededError).
 */
const failuresByName: Readonly<Record<string, Failure>> = {
  QuotaExceededError: 'storageFull',
  VersionError: 'storageNewer',
  InvalidStateError: 'storageUnavailable',
  SecurityError: 'storageUnavailable',
  MissingAPIError: 'storageUnavailable',
  MissingApiError: 'storageUnavailable',
  OpenFailedError: 'storageUnavailable',
  DatabaseClosedError: 'storageUnavailable',
  UnknownError: 'storageUnavailable',
};

/** Why an operation failed. What is not known by name is a defect of ours and says so: 'unexpected'. */
export function failureOf(error: unknown): Failure {
  const errors = causes(error);
  for (const cause of errors) if (cause instanceof StoreFailure) return cause.failure;
  if (errors.some((cause) => v.isValiError(cause))) return 'invalid';
  const names = errors.map((cause) => (cause instanceof Error || cause instanceof DOMException ? cause.name : ''));
  if (names.includes('QuotaExceededError')) return 'storageFull';
  // What the browser said is inside; Dexie's wrapping says only that it could not go on.
  for (const name of names.reverse()) {
    const failure = failuresByName[name];
    if (failure) return failure;
  }
  return 'unexpected';
}

/** The error and those inside it: Dexie keeps what the browser threw as `inner`. */
function causes(error: unknown): unknown[] {
  const found: unknown[] = [];
  let present = error;
  while (present && found.length < 5) {
    found.push(present);
    present = typeof present === 'object' && 'inner' in present ? present.inner : undefined;
  }
  return found;
}
