/**
 * Whether what came from a document can still be used. Firefox takes the nodes, ranges and observers of a frame away from
 * content scripts when the frame goes to another page or is taken out: from then on every touch of them throws.
 */
export function isAlive(object: object): boolean {
  try {
    return Reflect.getPrototypeOf(object) !== null;
  } catch {
    return false;
  }
}
