import { type ReadonlySignal, useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { startOfText } from '@/lib/model/cut-text';

/** Longer ones are the passage rather than words of it. */
const longest = 2_000;

/**
 * The words of a passage that were selected last in the card around an element. They stay when the selection goes, as it
 * does where a finger reaches for a button.
 */
export function useSelectedWords(within: RefObject<Element | null>, passageId: string): ReadonlySignal<string> {
  const words = useSignal('');
  useEffect(() => {
    const ended = new AbortController();
    const look = () => {
      const selection = document.getSelection();
      const text = selection?.toString().trim() ?? '';
      const passage = passageAt(selection?.anchorNode);
      if (text === '' || !passage || passage !== passageAt(selection?.focusNode)) return;
      const isHere = passage.closest('.review-card') === within.current?.closest('.review-card');
      if (isHere && passage.getAttribute('data-passage') === passageId) words.value = startOfText(text, longest);
    };
    document.addEventListener('selectionchange', look, { signal: ended.signal });
    return () => ended.abort();
  }, [within, passageId, words]);
  return words;
}

const passageAt = (node: Node | null | undefined): Element | null =>
  node?.parentElement?.closest('[data-passage]') ?? null;
