import { readRevisions } from '../revisions/revisions';
import { qualitySection } from './quality/section';
export async function main(): Promise<number> {
  console.log(qualitySection(readRevisions()));
  return 0;
}
