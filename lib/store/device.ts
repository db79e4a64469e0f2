import { type DeviceId, newDeviceId } from '@/lib/model/device';
import type { ProofmarkDatabase } from './database';
import { recalled, remember } from './preferences';

/**
 * The id of this installation, made where it has none yet. Call in a transaction that writes preferences. It stands in
 * records and in the person's own backups, and in nothing that is sent or handed in.
 */
export async function ownDevice(db: ProofmarkDatabase): Promise<DeviceId> {
  const known = await recalled(db, 'device');
  if (known) return known;
  const value = newDeviceId();
  await remember(db, { id: 'device', value });
  return value;
}
