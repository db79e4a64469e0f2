import { vi } from 'vitest';

/** In ms. What a busy machine takes fails nothing: it is waited until something is so, however long that takes. */
const patience = 30_000;

const waitFor = vi.waitFor;
vi.waitFor = (ask, options) => waitFor(ask, { ...(typeof options === 'object' && options), timeout: patience });
