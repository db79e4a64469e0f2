import { useEffect, useRef } from 'preact/hooks';

/** Nobody waits that long between two letters of a word. */
const pause = 400;

/** Calls with what was typed last, once there is a pause: so that it is not lost with the page. */
export function useTyping(onPause: (text: string) => void): { typed: (text: string) => void; stop: () => void } {
  const latest = useRef(onPause);
  latest.current = onPause;
  const timer = useRef(0);
  const stop = () => clearTimeout(timer.current);
  useEffect(() => stop, []);
  return {
    stop,
    typed(text) {
      stop();
      timer.current = window.setTimeout(() => latest.current(text), pause);
    },
  };
}
