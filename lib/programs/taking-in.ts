import { type ReadonlySignal, signal as signalOf } from '@preact/signals';
import { classify } from '@/lib/frameworks/classify/classify';
import { frameworkDraftOf } from '@/lib/frameworks/draft/framework-draft';
import type { FrameworkSource } from '@/lib/frameworks/format';
import { frameworkFormats } from '@/lib/frameworks/formats';
import { readSource, type SourceReading } from '@/lib/frameworks/read-source';
import { bareNameOf } from '@/lib/frameworks/source/source-name';
import { type FrameworkDraft, keptFramework } from '@/lib/model/framework';
import type { IntakeId, ProgramId } from '@/lib/model/ids';
import type { ChangeDesk } from '@/lib/pages/change-desk';
import type { ProofmarkDatabase } from '@/lib/store/database';
import { beginIntake } from '@/lib/store/intakes';
import { loadFromFile } from '@/lib/store/load-from-file';
import { setActiveCredential } from '@/lib/store/preferences';
import type { Taken } from './intake/taken';
import { otherReaders, type UnreadProgram } from './program-desk';
import type { UpdateDesk } from './update-desk';

/** How far a source is read that was chosen, dropped or pasted. */
export type TakingIn =
  | { status: 'none' }
  /** `of` is 0 where nobody knows how long it is. */
  | { status: 'reading'; name: string; read: number; of: number }
  | { status: 'unread'; unread: UnreadProgram }
  /** A format for machines: it is here already. */
  | { status: 'taken'; taken: Taken };

/** What was pasted, as each way of it that a clipboard has; empty where it has not. */
export interface Pasted {
  html: string;
  text: string;
}

export interface TakingInDesk {
  readonly progress: ReadonlySignal<TakingIn>;
  /**
   * Reads a source; what is found for the person to put right goes to `onBegun`, a newer version of what is here to the
   * updates, and all else to `progress`.
   *
   * @param newerOf the program of which the person says that this is a newer version
   */
  takeFile(file: File, newerOf?: ProgramId): Promise<void>;
  takePasted(pasted: Pasted): Promise<void>;
  cancel(): void;
  tell(taken: Taken): void;
  dismiss(): void;
}

export function openTakingIn(
  db: ProofmarkDatabase,
  desk: Pick<ChangeDesk, 'make'>,
  onBegun: (id: IntakeId) => void,
  signal: AbortSignal,
  updates: Pick<UpdateDesk, 'offer'>,
): TakingInDesk {
  const progress = signalOf<TakingIn>({ status: 'none' });
  let reading = new AbortController();

  /** Runs as the only one: what was being read before is left. */
  async function take(
    name: string,
    sources: () => Promise<FrameworkSource[]>,
    newerOf: ProgramId | null = null,
  ): Promise<void> {
    reading.abort();
    reading = new AbortController();
    const until = AbortSignal.any([signal, reading.signal]);
    progress.value = { status: 'reading', name, read: 0, of: 0 };
    const onProgress = (read: number, of: number) => {
      if (!until.aborted) progress.value = { status: 'reading', name, read, of };
    };
    let next: TakingIn = { status: 'none' };
    const made = await desk.make(async () => {
      try {
        const { found, isWhole } = await firstRead(await sources(), until, onProgress);
        until.throwIfAborted();
        next = await settled(name, found, isWhole, newerOf);
      } catch (error) {
        if (!until.aborted) throw error;
      }
    });
    if (!until.aborted) progress.value = made ? next : { status: 'none' };
  }

  async function settled(
    name: string,
    found: SourceReading,
    isWhole: boolean,
    newerOf: ProgramId | null,
  ): Promise<TakingIn> {
    switch (found.kind) {
      case 'refused':
        return { status: 'unread', unread: { name, reason: found.reason, place: found.place } };
      case 'document':
        if (newerOf !== null) {
          const title = found.title || bareNameOf({ name });
          const { tree } = classify({ ...found, title });
          await updates.offer({ draft: frameworkDraftOf(tree, name).draft, isWhole: false }, newerOf);
          return { status: 'none' };
        }
        onBegun(await beginIntake(db, { name, title: found.title, address: '', blocks: found.blocks }));
        return { status: 'none' };
      case 'framework':
        if (await updates.offer({ draft: found.draft, isWhole }, newerOf)) return { status: 'none' };
        return { status: 'taken', taken: await load(found.draft) };
    }
  }

  async function load(draft: FrameworkDraft): Promise<Taken> {
    const isNew = (await db.programs.get(draft.program.id)) === undefined;
    await loadFromFile(db, keptFramework(draft, Date.now()));
    const [credential] = draft.credentials;
    if (isNew && credential) await setActiveCredential(db, credential.id);
    return {
      ...{ programId: draft.program.id, title: draft.program.title, credentials: draft.credentials.length },
      ...{ requirements: draft.requirements.length, indicators: draft.indicators.length },
    };
  }

  return {
    progress,
    takeFile: (file, newerOf) =>
      take(
        file.name,
        async () => [{ name: file.name, mediaType: file.type, bytes: new Uint8Array(await file.arrayBuffer()) }],
        newerOf,
      ),
    takePasted: ({ html, text }) =>
      take('', async () =>
        [
          { name: '', mediaType: 'text/html', text: html },
          { name: '', mediaType: 'text/plain', text },
        ].filter((source) => source.text.trim() !== ''),
      ),
    cancel() {
      reading.abort();
      progress.value = { status: 'none' };
    },
    tell(taken) {
      progress.value = { status: 'taken', taken };
    },
    dismiss() {
      progress.value = { status: 'none' };
    },
  };
}

/** What is in the first of several forms of the same that holds anything. */
async function firstRead(
  sources: readonly FrameworkSource[],
  signal: AbortSignal,
  onProgress: (read: number, of: number) => void,
): Promise<{ found: SourceReading; isWhole: boolean }> {
  let found: SourceReading = { kind: 'refused', reason: 'empty', place: null };
  let isWhole = false;
  for (const source of sources) {
    found = await readSource(source, otherReaders, signal, { onProgress });
    // A file of our own says all there is to say; documents and other formats leave much out.
    isWhole = frameworkFormats.proofmark.recognise(source) === 'certain';
    if (found.kind !== 'refused') break;
  }
  return { found, isWhole };
}
