/** Why a PDF could not be opened, or no longer be shown. Each has a sentence in `locales`, under `viewer.problem`. */
export type Problem =
  | 'empty'
  | 'notPdf'
  | 'damaged'
  | 'noPages'
  | 'tooLarge'
  | 'outOfMemory'
  | 'noWorker'
  | 'unreadable'
  | 'unreachable'
  | 'notAllowed'
  | 'notAsked'
  | 'keptByDrive'
  | 'notKept'
  | 'locked'
  | 'notPrinted'
  | 'unexpected';

/** Thrown where a PDF could not be opened for a reason that the person can be told. */
export class OpeningFailure extends Error {
  override readonly name = 'OpeningFailure';

  constructor(
    readonly problem: Problem,
    options?: ErrorOptions,
  ) {
    super(problem, options);
  }
}

/** By the names of the errors of pdf.js and of the browser. */
const problemsByName: Readonly<Record<string, Problem>> = {
  InvalidPDFException: 'damaged',
  PasswordException: 'locked',
  NotReadableError: 'unreadable',
  NotFoundError: 'unreadable',
  RangeError: 'outOfMemory',
  QuotaExceededError: 'outOfMemory',
};

/** Why opening failed, as far as the error tells. */
export function problemOf(error: unknown): Problem {
  if (error instanceof OpeningFailure) return error.problem;
  const { name, message } = error instanceof Error || error instanceof DOMException ? error : new Error(String(error));
  const byName = problemsByName[name];
  if (byName) return byName;
  if (/out of memory|allocation (size|failed)|array buffer allocation/i.test(message)) return 'outOfMemory';
  if (/worker/i.test(message)) return 'noWorker';
  return 'unexpected';
}
