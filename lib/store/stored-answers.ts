import type { AnswerKeeper } from '@/lib/reviewing/answer-keeper';
import { nothingWritten } from '@/lib/reviewing/answered';
import type { Written } from '@/lib/reviewing/written';
import { changesBetween } from '@/lib/reviewing/written-change';
import type { ProofmarkDatabase } from './database';
import { keepReview, reviewIdOf, writeReview, writtenTo } from './reviews';
import { watch } from './watch';

/** How long the keys rest before what is stored is shown in place of what was typed, in ms: it may be older. */
const rest = 1_000;

/**
 * Keeps what is written in the database, where the cards on documents write too.
 *
 * @param aliasesAt names of the document at an address
 */
export function storedAnswers(db: ProofmarkDatabase, aliasesAt: (address: string) => string[]): AnswerKeeper {
  let writing = 0;
  // By a clock that nobody can put back.
  let wroteAt = Number.NEGATIVE_INFINITY;
  let isLost = false;
  return {
    async open(opened, sealed) {
      try {
        return { written: await keepReview(db, opened, sealed, aliasesAt), isKept: true };
      } catch {
        return { written: nothingWritten, isKept: false };
      }
    },
    async keep(request, before, after) {
      writing += 1;
      try {
        await writeReview(db, reviewIdOf(request), changesBetween(before, after));
        return true;
      } catch {
        isLost = true;
        return false;
      } finally {
        writing -= 1;
        wroteAt = performance.now();
      }
    },
    follow(request, listener, signal) {
      let latest: Written | null = null;
      let timer: ReturnType<typeof setTimeout> | undefined;
      const show = () => {
        clearTimeout(timer);
        // What could not be stored is in the form alone.
        if (signal.aborted || isLost) return;
        if (writing > 0 || performance.now() - wroteAt < rest) timer = setTimeout(show, rest);
        else if (latest) listener(latest);
      };
      const look = (written: Written | null) => {
        latest = written;
        show();
      };
      // Where it can't be read, what was typed stays, and is said not to be kept.
      watch(
        () => writtenTo(db, reviewIdOf(request)),
        look,
        () => null,
        signal,
      );
    },
  };
}
