/** How long work may hold the thread at a stretch, in milliseconds. */
const stretch = 30;

/** Lets long work give way: `await pacer.turn()` between its steps. */
export class Pacer {
  #since = performance.now();

  async turn(): Promise<void> {
    if (performance.now() - this.#since < stretch) return;
    await new Promise((resolve) => setTimeout(resolve, 0));
    this.#since = performance.now();
  }
}
