import { useEffect, useRef } from 'preact/hooks';
import type { ReviewerWords } from '@/lib/feedback/page/words';
import type { ReviewController } from '@/lib/reviewing/review-controller';
import { OpenRequest } from './open-request';
import { ReviewForm } from './review-form';
import { UnsealRequest } from './unseal-request';

interface Props {
  words: ReviewerWords;
  controller: ReviewController;
  /** Whether documents may be opened from here. */
  opens?: boolean;
}

/** The reviewer's page at whatever stage it is. */
export function Reviewer(props: Props) {
  const place = useRef<HTMLDivElement>(null);
  const { status } = props.controller.stage.value;
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

function PresentStage({ words, controller, opens = false }: Props) {
  const stage = controller.stage.value;
  switch (stage.status) {
    case 'none':
      return (
        <OpenRequest
          words={words}
          refusal={stage.refusal}
          onFile={(file) => void controller.openFile(file)}
          onText={(text) => void controller.open(text)}
        />
      );
    case 'sealed':
      return (
        <UnsealRequest
          words={words}
          isWrong={stage.isWrong}
          onPassphrase={(passphrase) => void controller.unseal(passphrase)}
        />
      );
    case 'open':
      return (
        <ReviewForm
          words={words.words}
          package={stage.package}
          written={controller.written.value}
          isKept={controller.isKept.value}
          opens={opens}
          onWrite={controller.write}
          isSealed={controller.isSealed()}
          onReply={() => controller.reply(words.words)}
        />
      );
  }
}
