import type { Picture } from '@/lib/feedback/package';
import type { TagId } from '@/lib/model/ids';
import type { ShareBox } from '@/lib/model/share-box';

export const picture = (data = 'AAAA'): Picture => ({
  id: 'f1',
  type: 'image/png',
  width: 100,
  height: 50,
  description: 'The place on page 1',
  data,
});

export const one = 'tag-1' as TagId;
export const other = 'tag-2' as TagId;
export const box: ShareBox = { left: 0.1, top: 0.2, width: 0.3, height: 0.4 };
export const second: ShareBox = { left: 0.5, top: 0.5, width: 0.1, height: 0.1 };
