/** Does work that comes in steps at once, and gives its result. */
export function finish<Result>(steps: Generator<void, Result>): Result {
  let step = steps.next();
  while (!step.done) {
    step = steps.next();
  }
  return step.value;
}
