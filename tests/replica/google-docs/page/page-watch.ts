/** What happens in the page, whoever does it. */
export const seen = {
  errors: [] as string[],
  /** Milliseconds from each key to the end of the frame that shows it. */
  keystrokes: [] as number[],
  /** How often the clipboard of the system was reached for. */
  clipboard: 0,
};

export function watchPage(): void {
  addEventListener('error', (event) => seen.errors.push(String(event.message)));
  addEventListener('unhandledrejection', (event) => seen.errors.push(`unhandled: ${String(event.reason)}`));
  const complain = console.error;
  console.error = (...words: unknown[]) => {
    seen.errors.push(words.map(String).join(' '));
    complain(...words);
  };
  for (const name of ['read', 'readText', 'write', 'writeText'] as const) watchClipboard(name);
  const execute = document.execCommand.bind(document);
  document.execCommand = (command, ...rest) => {
    if (/^(copy|cut|paste)$/i.test(command)) seen.clipboard += 1;
    return execute(command, ...rest);
  };
}

function watchClipboard(name: 'read' | 'readText' | 'write' | 'writeText'): void {
  const own: unknown = Reflect.get(navigator.clipboard, name);
  if (typeof own !== 'function') return;
  Reflect.set(navigator.clipboard, name, (...given: unknown[]) => {
    seen.clipboard += 1;
    return Reflect.apply(own, navigator.clipboard, given);
  });
}

export function keyHandled(handle: () => void): void {
  const since = performance.now();
  handle();
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => seen.keystrokes.push(performance.now() - since);
    port2.postMessage(null);
  });
}
