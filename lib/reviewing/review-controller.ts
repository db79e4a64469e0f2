import { batch, computed, type ReadonlySignal, signal as signalOf } from '@preact/signals';
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
import type { AnswerKeeper } from './answer-keeper';
import { nothingWritten } from './answered';
import { replyOf } from './reply-of';
import { replyText } from './reply-text';
import type { Written } from './written';
import { changesBetween } from './written-change';

type ReviewStage =
  /** Nothing is open yet; why what was tried could not be opened, or null. */
  | { status: 'none'; refusal: Refusal | null }
  | { status: 'sealed'; package: SealedPackage; isWrong: boolean }
  | { status: 'open'; package: RequestPackage };

/** Where a reviewer opens a request and writes their reply. */
export interface ReviewController {
  readonly stage: ReadonlySignal<ReviewStage>;
  readonly written: ReadonlySignal<Written>;
  /** Whether this browser keeps what is written. */
  readonly isKept: ReadonlySignal<boolean>;
  open(text: string): Promise<void>;
  openFile(file: File): Promise<void>;
  /** Goes on with what was read already. */
  show(read: Package): Promise<void>;
  unseal(passphrase: string): Promise<void>;
  write(written: Written): void;
  /** Whether the reply goes under a passphrase. */
  isSealed(): boolean;
  /** The reply as the text of a file or a message. */
  reply(words: ReviewerWords['words']): Promise<string>;
}

export function openReviewController(keeper: AnswerKeeper, signal: AbortSignal): ReviewController {
  const stage = signalOf<ReviewStage>({ status: 'none', refusal: null });
  const written = signalOf<Written>(nothingWritten);
  const isKept = signalOf(true);
  let passphrase = '';
  let made: { of: Written; to: PackagedRequest; reply: ReplyPackage } | null = null;
  const request = computed(() => (stage.value.status === 'open' ? stage.value.package.request : null));
  let shown = new AbortController();

  async function openPackage(opened: RequestPackage, sealed: SealedPackage | null): Promise<void> {
    const before = await keeper.open(opened, sealed);
    if (signal.aborted) return;
    // What came in the clear is answered in the clear, whatever was opened before.
    if (!sealed) passphrase = '';
    shown.abort();
    shown = new AbortController();
    batch(() => {
      isKept.value = before.isKept;
      written.value = before.written;
      stage.value = { status: 'open', package: opened };
    });
    const takeOver = (elsewhere: Written) => {
      if (changesBetween(written.peek(), elsewhere).length > 0) written.value = elsewhere;
    };
    keeper.follow?.(opened.request, takeOver, AbortSignal.any([signal, shown.signal]));
  }

  async function show(read: Package, from: SealedPackage | null = null): Promise<void> {
    if (read.carried === 'request') await openPackage(read.package, from);
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
      await show(await readPackage(text));
    } catch (error) {
      stage.value = { status: 'none', refusal: error instanceof PackageRefused ? error.refusal : 'damaged' };
    }
  }

  return {
    stage,
    written,
    isKept,
    open,
    show,
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
        await show(read, present.package);
      } catch (error) {
        const refusal = error instanceof PackageRefused ? error.refusal : 'damaged';
        stage.value = refusal === 'wrongPassphrase' ? { ...present, isWrong: true } : { status: 'none', refusal };
      }
    },
    write(changed) {
      const before = written.peek();
      written.value = changed;
      const asked = request.peek();
      if (!asked) return;
      // Kept within the same turn where it can be: the page may go away right after a key.
      const kept = keeper.keep(asked, before, changed);
      if (typeof kept === 'boolean') isKept.value = kept;
      else
        void kept.then((done) => {
          isKept.value = done;
        });
    },
    isSealed: () => passphrase !== '',
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
