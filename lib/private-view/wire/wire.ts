/** A line between the overlay in a page and the private view in its frame. What comes over it is not yet known. */
export interface Wire {
  post(message: unknown): void;
  onMessage(listener: (message: unknown) => void): void;
  close(): void;
}

/** Between a page and a frame in it. The page's own scripts hold neither end. */
export function portWire(port: MessagePort): Wire {
  return {
    post: (message) => port.postMessage(message),
    onMessage: (listener) => {
      port.onmessage = ({ data }) => listener(data);
    },
    close: () => port.close(),
  };
}

/** What an extension's port gives, as far as it is used here. */
interface RuntimePort {
  postMessage(message: unknown): void;
  disconnect(): void;
  onMessage: { addListener(listener: (message: unknown) => void): void };
}

/** Between a page and a window of the extension. What it carries becomes JSON in Chromium. */
export function runtimeWire(port: RuntimePort): Wire {
  return {
    post: (message) => port.postMessage(message),
    onMessage: (listener) => port.onMessage.addListener(listener),
    close: () => port.disconnect(),
  };
}
