import type { ProgramId } from '@/lib/model/ids';

/** Of the program that ships with the extension, on every device. */
export const sampleProgramId = 'sample' as ProgramId;
