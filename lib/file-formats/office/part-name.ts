/** The name of a part that another refers to: from where that one is, or from the top. */
export function partName(target: string, from: string): string {
  const path = target.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}

/** Where the relations of a part are kept; of the package itself for the empty name. */
export function relationsPartOf(part: string): string {
  const steps = part.split('/');
  const name = steps.pop() ?? '';
  return [...steps, '_rels', `${name}.rels`].join('/');
}
