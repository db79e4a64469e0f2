import { Credential } from '@/lib/model/credential';
import { fieldOf, type IdChange, listOf } from './reference';
import { announcesAll, type JournalledTable, nothingFollows, savedPlainly, storedAsIs } from './table';

declare module '@/lib/store/database' {
  interface JournalledRows {
    credentials: Credential;
  }
}

export const credentials: JournalledTable<Credential> = {
  kind: 'journalled',
  indexes: { 1: 'id, programId' },
  upgrades: {},
  schema: Credential,
  ...storedAsIs,
  refersTo: [
    { to: 'programs', through: fieldOf('programId'), isCounted: true, isNeeded: false, holders: null },
    { to: 'requirements', through: throughChoices, isCounted: false, isNeeded: false, holders: null },
  ],
  announces: announcesAll,
  observed: null,
  follow: nothingFollows,
  ...savedPlainly,
};

/** A choice among nothing is none. */
function throughChoices(credential: Credential, change: IdChange): Credential {
  const choices = credential.choices.map((choice) =>
    listOf<typeof choice, 'requirementIds'>('requirementIds')(choice, change),
  );
  return { ...credential, choices: choices.filter(({ requirementIds }) => requirementIds.length > 0) };
}
