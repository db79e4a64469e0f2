/** Why a package was not taken. Each has a sentence in `locales`, under `refusal`. */
export type Refusal =
  | 'empty'
  | 'notOurs'
  | 'incomplete'
  | 'tooLarge'
  | 'damaged'
  | 'newer'
  | 'isRequest'
  | 'isReply'
  | 'wrongPassphrase'
  | 'noCrypto'
  | 'unknownRequest'
  | 'otherRequest'
  | 'edited'
  | 'already'
  | 'closed';

export class PackageRefused extends Error {
  override readonly name = 'PackageRefused';

  constructor(
    readonly refusal: Refusal,
    /** What exactly was wrong, for developers. */
    readonly reason = '',
  ) {
    super(reason === '' ? refusal : `${refusal}: ${reason}`);
  }
}
