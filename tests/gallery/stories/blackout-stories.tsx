import { BlackoutDialog } from '@/components/blackout/blackout-dialog';
import type { ShareBox } from '@/lib/model/share-box';
import { drawnPicture } from '../drawn-picture';
import { nothing } from '../nothing';
import type { Story } from '../story';

const boxes: ShareBox[] = [
  { left: 0.06, top: 0.18, width: 0.19, height: 0.16 },
  { left: 0.55, top: 0.18, width: 0.08, height: 0.16 },
];

const story = (name: string, drawn: ShareBox[], isChanged: boolean): Story => ({
  name: `blackout-${name}`,
  floats: true,
  view: () => (
    <BlackoutDialog
      picture={drawnPicture()}
      boxes={drawn}
      isChanged={isChanged}
      onBoxes={nothing}
      onDone={nothing}
      onClose={nothing}
    />
  ),
});

export const blackoutStories: Story[] = [
  story('none', [], false),
  story('some', boxes, false),
  story('changed', boxes, true),
  story(
    'full',
    Array.from({ length: 50 }, (_, at) => ({
      left: (at % 10) / 10,
      top: Math.floor(at / 10) / 5,
      width: 0.06,
      height: 0.1,
    })),
    false,
  ),
];
