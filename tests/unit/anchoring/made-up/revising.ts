/** Numbers from 0 to 1 that are the same in every run. */
export function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

/**
 * The sentences as somebody might have revised them: most stand, in some a word is another, is gone or is new; some go
 * elsewhere, some are left out, some are said twice.
 */
export function revised(sentences: readonly string[], next: () => number): string {
  const kept: string[] = [];
  const later: string[] = [];
  for (const sentence of sentences) {
    const fate = next();
    if (fate < 0.1) continue;
    if (fate < 0.18) later.push(sentence);
    else if (fate < 0.24) kept.push(sentence, sentence);
    else kept.push(fate < 0.62 ? edited(sentence, next) : sentence);
  }
  return [...kept, ...later].join(' ');
}

const others = ['quiet', 'seven', 'morning', 'carefully', 'the', 'of', 'basket', 'window'];

function edited(sentence: string, next: () => number): string {
  const words = sentence.split(' ');
  for (let times = 1 + Math.floor(next() * 3); times > 0; times -= 1) {
    const at = Math.floor(next() * words.length);
    const word = others[Math.floor(next() * others.length)] ?? '';
    const kind = next();
    if (kind < 0.4) words[at] = word;
    else if (kind < 0.7) words.splice(at, 1);
    else words.splice(at, 0, word, 'and');
  }
  return words.join(' ');
}
