export { markOf } from './marks';
export type { EvidenceMark, LeftOut, PdfExportPlan, PdfRefusal, PdfWords } from './plan';
export type { PdfReader } from './reader';
export { originalOf, readTravellingData } from './travelling';
