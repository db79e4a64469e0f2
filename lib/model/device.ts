import * as v from 'valibot';
import { newUuid } from './ids';

/** An installation on a device. It says nothing of either. */
export const DeviceId = v.pipe(v.string(), v.regex(/^[\w-]{1,100}$/), v.brand('DeviceId'));
export type DeviceId = v.InferOutput<typeof DeviceId>;

export const newDeviceId = (): DeviceId => newUuid() as DeviceId;
