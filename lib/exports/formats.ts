import type { ExportFormat } from './format';
import { pdf } from './pdf/format';

/** Every format in which a portfolio can be written, by its id. */
export const exportFormats = { pdf } as const satisfies Record<string, ExportFormat<never, unknown, string>>;
