/** In ms. What a busy machine takes fails nothing. */
const patience = 60_000;

/**
 * Waits until a question has an answer other than null, undefined or false, asking again every 25 ms.
 *
 * @param question What is waited for, as the end of "waited in vain for …".
 * @throws After a minute, naming the question and the last answer or error.
 */
export async function until<T>(question: string, ask: () => Promise<T | null | undefined | false>): Promise<T> {
  const end = Date.now() + patience;
  let last: unknown;
  do {
    try {
      const answer = await ask();
      if (answer !== null && answer !== undefined && answer !== false) return answer;
      last = answer;
    } catch (error) {
      last = error;
    }
    await new Promise((resolve) => setTimeout(resolve, 25));
  } while (Date.now() < end);
  throw new Error(`waited in vain for ${question}; last: ${String(last)}`);
}
