import type { Picture } from '@/lib/feedback/package';
import type { ShareBox } from '@/lib/model/share-box';

/** A picture as passages of PDFs have them: lines on paper, one of which is marked. */
export function drawnPicture(width = 1_100, height = 300, covered: readonly ShareBox[] = []): Picture {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const drawing = canvas.getContext('2d');
  if (!drawing) throw new Error('no canvas to draw on');
  drawing.fillStyle = '#fff';
  drawing.fillRect(0, 0, width, height);
  drawing.fillStyle = '#ffe680';
  drawing.fillRect(0, height * 0.45, width, height * 0.2);
  drawing.fillStyle = '#1b1e24';
  drawing.font = `${height / 10}px serif`;
  drawing.fillText('Maria Lopez came late, and asked Sam what they were to do.', 80, height * 0.3);
  drawing.fillText('Everyone predicts where the shadow will fall at noon.', 80, height * 0.6);
  drawing.fillText('Then they measure it, and write down by how much they erred.', 80, height * 0.9);
  drawing.fillStyle = '#000';
  for (const box of covered) {
    drawing.fillRect(box.left * width, box.top * height, box.width * width, box.height * height);
  }
  const data = canvas.toDataURL('image/png').split(',')[1] ?? '';
  return { id: 'f1', type: 'image/png', width, height, description: 'The place on page 3', data };
}
