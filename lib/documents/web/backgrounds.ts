import { alphaOf } from './alpha';
import { opaque } from './faded';

/** Whether a background hides what lies under it. */
export const hasBackground = (style: CSSStyleDeclaration): boolean =>
  alphaOf(style.backgroundColor) > opaque || isImage(style.backgroundImage);

/** A picture, or colours none of which lets see through: text fades out under the others. */
function isImage(image: string): boolean {
  if (image === 'none') {
    return false;
  }
  const colours = image.match(/\b[a-z-]+\([^()]*\)/g) ?? [];
  return image.includes('url(') || colours.every((colour) => alphaOf(colour) > opaque);
}
