import { computed, effect, type ReadonlySignal, signal as signalOf } from '@preact/signals';
import {
  codeInMessage,
  type Package,
  type PackagedRequest,
  PackageRefused,
  packageLimits,
  type Refusal,
  type ReplyPackage,
  type RequestPackage,
  readPackage,
  type SealedPackage,
  sealWith,
  toCode,
  unsealPackage,
} from '@/lib/feedback/package';
import type { ReviewerWords } from '@/lib/feedback/page/words';
import { canKeep, keepAnswers, keptAnswers } from './kept-answers';
import { replyText } from './reply-text';
import { nothingWritten, replyOf, type Written } from './written';

export type ReviewStage =
  /** Nothing is open yet; why what was tried could not be opened, or null. */
  | { status: 'none'; refusal: Refusal | null }
  | { status: 'sealed'; package: SealedPackage; isWrong: boolean }
  | { status: 'open'; package: RequestPackage };

/** Where a reviewer opens a request and writes their reply. */
export interface ReviewDesk {
  readonly stage: ReadonlySignal<ReviewStage>;
  readonly written: ReadonlySignal<Written>;
  /** Whether this browser keeps what is written. */
  readonly isKept: ReadonlySignal<boolean>;
  open(text: string): Promise<void>;
  openFile(file: File): Promise<void>;
  openPackage(opened: RequestPackage): void;
  unseal(passphrase: string): Promise<void>;
  write(written: Written): void;
  /** The reply as the text of a file or a message. */
  reply(words: ReviewerWords['words']): Promise<string>;
}

export function openReviewDesk(signal: AbortSignal): ReviewDesk {
  const stage = signalOf<ReviewStage>({ status: 'none', refusal: null });
  const written = signalOf<Written>(nothingWritten);
  const isKept = signalOf(true);
  let passphrase = '';
  let made: { of: Written; to: PackagedRequest; reply: ReplyPackage } | null = null;
  const request = computed(() => (stage.value.status === 'open' ? stage.value.package.request : null));
  const stop = effect(() => {
    const [asked, present] = [request.value, written.value];
    if (asked && present !== nothingWritten) isKept.value = keepAnswers(asked, present);
  });
  signal.addEventListener('abort', stop, { once: true });

  function openPackage(opened: RequestPackage): void {
    isKept.value = canKeep();
    written.value = keptAnswers(opened.request);
    stage.value = { status: 'open', package: opened };
  }

  function show(read: Package): void {
    if (read.carried === 'request') openPackage(read.package);
    else if (read.carried === 'sealed') stage.value = { status: 'sealed', package: read.package, isWrong: false };
    else throw new PackageRefused('isReply');
  }

  /** Saved and copied it is one reply, so that who gets it both ways takes it in once. */
  function replyTo(asked: PackagedRequest): ReplyPackage {
    const of = written.value;
    if (made?.of !== of || made.to !== asked) made = { of, to: asked, reply: replyOf(of, asked, Date.now()) };
    return made.reply;
  }

  async function open(text: string): Promise<void> {
    try {
      show(await readPackage(text));
    } catch (error) {
      stage.value = { status: 'none', refusal: error instanceof PackageRefused ? error.refusal : 'damaged' };
    }
  }

  return {
    stage,
    written,
    isKept,
    open,
    openPackage,
    async openFile(file) {
      if (file.size > packageLimits.file) stage.value = { status: 'none', refusal: 'tooLarge' };
      else await open(await file.text());
    },
    async unseal(given) {
      const present = stage.value;
      if (present.status !== 'sealed') return;
      try {
        const read = await unsealPackage(present.package, given);
        passphrase = given;
        show(read);
      } catch (error) {
        const refusal = error instanceof PackageRefused ? error.refusal : 'damaged';
        stage.value = refusal === 'wrongPassphrase' ? { ...present, isWrong: true } : { status: 'none', refusal };
      }
    },
    write(changed) {
      written.value = changed;
    },
    async reply(words) {
      const asked = request.value;
      if (!asked) throw new PackageRefused('empty');
      const reply = replyTo(asked);
      const json = JSON.stringify(reply);
      if (passphrase === '') return replyText(reply, asked, codeInMessage('reply', await toCode(json)), words);
      const sealed = JSON.stringify(await sealWith(passphrase, 'reply', json));
      // What is under a passphrase is not to stand beside it in the clear.
      return `${words.replyEnd}\n\n${codeInMessage('reply', await toCode(sealed))}`;
    },
  };
}
