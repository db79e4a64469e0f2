import { type ReadonlySignal, signal as signalOf } from '@preact/signals';
import {
  type Package,
  PackageRefused,
  packageLimits,
  type Refusal,
  type ReplyPackage,
  readPackage,
  type SealedPackage,
  unsealPackage,
} from '@/lib/feedback/package';
import type { ChangeController } from '@/lib/live/change-controller';
import type { ReplyOffer } from '@/lib/model/feedback-reply';
import type { RequestId } from '@/lib/model/ids';
import type { ProofmarkDatabase } from '@/lib/store/database';
import { offerReply, takeReply } from '@/lib/store/replies';
import type { ReadRequest } from './review-at-hand';

/** How far taking in what came back has come. */
export type IntakeProgress =
  | { status: 'none' }
  | { status: 'reading' }
  | { status: 'refused'; refusal: Refusal }
  | { status: 'sealed'; package: SealedPackage; isWrong: boolean }
  | { status: 'offered'; package: ReplyPackage; offered: ReplyOffer }
  | { status: 'request'; read: ReadRequest }
  | { status: 'taken'; requestId: RequestId };

export interface IntakeController {
  readonly progress: ReadonlySignal<IntakeProgress>;
  readFile(file: File): Promise<void>;
  readText(text: string): Promise<void>;
  unseal(passphrase: string): Promise<void>;
  /** Takes in what is offered. */
  take(): Promise<void>;
  leave(): void;
}

/** Taking in a reply in two steps: nothing is written before the person has seen it. */
export function openIntakeController(
  db: ProofmarkDatabase,
  controller: Pick<ChangeController, 'make'>,
): IntakeController {
  const progress = signalOf<IntakeProgress>({ status: 'none' });

  /** Runs a step; what is refused is said, and nothing else happens. */
  async function step(work: () => Promise<IntakeProgress>): Promise<void> {
    progress.value = { status: 'reading' };
    try {
      progress.value = await work();
    } catch (error) {
      progress.value = { status: 'refused', refusal: error instanceof PackageRefused ? error.refusal : 'damaged' };
    }
  }

  async function look(read: Package): Promise<IntakeProgress> {
    switch (read.carried) {
      case 'sealed':
        // Its passphrase is asked for where it is answered, since the reply is put under it too.
        if (read.package.holds === 'request') return { status: 'request', read };
        return (await opened(read.package)) ?? { status: 'sealed', package: read.package, isWrong: false };
      case 'request':
        return { status: 'request', read };
      case 'reply':
        return { status: 'offered', package: read.package, offered: await offerReply(db, read.package) };
    }
  }

  /** A sealed reply opens by itself with a passphrase that was used here. */
  async function opened(sealed: SealedPackage): Promise<IntakeProgress | null> {
    const used = new Set((await db.requestPackages.toArray()).map(({ passphrase }) => passphrase));
    used.delete('');
    for (const passphrase of used) {
      const inner = await unsealPackage(sealed, passphrase).catch(() => null);
      if (inner) return look(inner);
    }
    return null;
  }

  return {
    progress,
    readFile: (file) =>
      step(async () => {
        if (file.size > packageLimits.file) throw new PackageRefused('tooLarge');
        return look(await readPackage(await file.text()));
      }),
    readText: (text) => step(async () => look(await readPackage(text))),
    async unseal(passphrase) {
      const present = progress.value;
      if (present.status !== 'sealed') return;
      try {
        progress.value = await look(await unsealPackage(present.package, passphrase));
      } catch (error) {
        const refusal = error instanceof PackageRefused ? error.refusal : 'damaged';
        progress.value = refusal === 'wrongPassphrase' ? { ...present, isWrong: true } : { status: 'refused', refusal };
      }
    },
    async take() {
      const present = progress.value;
      if (present.status !== 'offered') return;
      let refusal: Refusal | null = null;
      const taken = await controller.make(() =>
        takeReply(db, present.package).catch((error: unknown) => {
          if (!(error instanceof PackageRefused)) throw error;
          refusal = error.refusal;
        }),
      );
      if (refusal) progress.value = { status: 'refused', refusal };
      else if (taken) progress.value = { status: 'taken', requestId: present.package.reply.requestId };
    },
    leave() {
      progress.value = { status: 'none' };
    },
  };
}
