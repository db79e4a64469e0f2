/**
 * The content security policy of the extension's pages. Each directive is named, so that none falls back to another:
 * what is not needed is 'none'.
 */
const directives = {
  'default-src': ["'none'"],
  // Pictures in scanned PDFs (JPEG 2000, JBIG2) are decoded by WebAssembly.
  'script-src': ["'self'", "'wasm-unsafe-eval'"],
  'script-src-elem': ["'self'"],
  'script-src-attr': ["'none'"],
  // pdf.js and what is shown over pages write styles as they go.
  'style-src': ["'self'", "'unsafe-inline'"],
  'style-src-elem': ["'self'", "'unsafe-inline'"],
  'style-src-attr': ["'unsafe-inline'"],
  'img-src': ["'self'", 'blob:', 'data:'],
  'font-src': ["'self'", 'blob:', 'data:'],
  // The viewer fetches PDFs from any site that the person allowed.
  'connect-src': ["'self'", 'blob:', 'data:', 'http:', 'https:'],
  'worker-src': ["'self'"],
  'child-src': ["'self'"],
  'frame-src': ["'self'"],
  'media-src': ["'none'"],
  'manifest-src': ["'none'"],
  'object-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  // One policy is for all pages, and one page has to be let into others. The others look for themselves (run-unframed.ts).
  'frame-ancestors': ["'self'", '*', 'file:', 'data:', 'blob:'],
} as const;

export const pagePolicy = Object.entries(directives)
  .map(([name, sources]) => [name, ...sources].join(' '))
  .join('; ');
