import { useEffect, useState } from 'preact/hooks';
import type { EveryTimeStep } from '@/components/toast/every-time-offer';
import type { Ways } from '@/lib/private-view/ways';
import type { Toast } from '@/lib/tagging/toast';

interface EveryTime {
  step: EveryTimeStep;
  onAllow: () => void;
  onNotNow: () => void;
}

/** The offer that goes with this message, if any: it is asked for once a tag was saved. */
export function useEveryTime(toast: Toast | null, ways: Ways): EveryTime | null {
  const [offer, setOffer] = useState<{ changeId: string; origins: readonly string[]; step: EveryTimeStep } | null>(
    null,
  );
  const changeId = toast?.kind === 'saved' ? toast.changeId : null;

  useEffect(() => {
    if (changeId === null) return;
    let isOver = false;
    void ways.everyTimeOffer().then((origins) => {
      if (origins && !isOver) setOffer({ changeId, origins, step: 'offered' });
    });
    return () => {
      isOver = true;
    };
  }, [changeId, ways]);

  if (!offer || offer.changeId !== changeId) return null;
  return {
    step: offer.step,
    onNotNow: () => setOffer(null),
    onAllow: () =>
      // At once, in the click: browsers show the question only then.
      void ways
        .askForSites(offer.origins)
        .then((asked) => setOffer(asked === 'allowed' || asked === 'elsewhere' ? { ...offer, step: asked } : null)),
  };
}
