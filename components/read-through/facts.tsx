import type { ComponentChildren } from 'preact';

/** A word, and what is said under it; left out where nothing is. */
export type Fact = readonly [word: string, said: ComponentChildren];

/** What is said of something, word by word. Nothing where nothing is. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  const said = facts.filter(([, value]) => value !== null && value !== undefined && value !== false && value !== '');
  if (said.length === 0) return null;
  return (
    <dl class="facts">
      {said.map(([word, value]) => (
        <div key={word}>
          <dt>{word}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
