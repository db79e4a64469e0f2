import { useEffect, useRef } from 'preact/hooks';
import type { ReviewerWords } from '@/lib/feedback/page/words';
import type { ReviewDesk } from '@/lib/reviewing/review-desk';
import { OpenRequest } from './open-request';
import { ReviewForm } from './review-form';
import { UnsealRequest } from './unseal-request';

interface Props {
  words: ReviewerWords;
  desk: ReviewDesk;
  /** Whether documents may be opened from here. */
  opens?: boolean;
}

/** The reviewer's page at whatever stage it is. */
export function Reviewer(props: Props) {
  const place = useRef<HTMLDivElement>(null);
  const { status } = props.desk.stage.value;
  const shown = useRef(status);
  useEffect(() => {
    if (shown.current === status) return;
    shown.current = status;
    // What had the focus went with the stage before.
    const heading = place.current?.querySelector<HTMLElement>('h1');
    heading?.setAttribute('tabindex', '-1');
    heading?.focus();
  }, [status]);
  return (
    <div ref={place}>
      <PresentStage {...props} />
    </div>
  );
}

function PresentStage({ words, desk, opens = false }: Props) {
  const stage = desk.stage.value;
  switch (stage.status) {
    case 'none':
      return (
        <OpenRequest
          words={words}
          refusal={stage.refusal}
          onFile={(file) => void desk.openFile(file)}
          onText={(text) => void desk.open(text)}
        />
      );
    case 'sealed':
      return (
        <UnsealRequest
          words={words}
          isWrong={stage.isWrong}
          onPassphrase={(passphrase) => void desk.unseal(passphrase)}
        />
      );
    case 'open':
      return (
        <ReviewForm
          words={words.words}
          package={stage.package}
          written={desk.written.value}
          isKept={desk.isKept.value}
          opens={opens}
          onWrite={desk.write}
          isSealed={desk.isSealed()}
          onReply={() => desk.reply(words.words)}
        />
      );
  }
}
