/** As OWASP advises for PBKDF2 with SHA-256 (Password Storage Cheat Sheet, 2023). Part of version 1 of the format. */
const rounds = 600_000;

const saltLength = 16;
const nonceLength = 12;

/** Salt, nonce and the encrypted bytes. */
export async function lock(bytes: Uint8Array<ArrayBuffer>, password: string): Promise<Uint8Array<ArrayBuffer>> {
  const salt = crypto.getRandomValues(new Uint8Array(saltLength));
  const iv = crypto.getRandomValues(new Uint8Array(nonceLength));
  const locked = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, await keyOf(password, salt), bytes);
  const whole = new Uint8Array(saltLength + nonceLength + locked.byteLength);
  whole.set(salt);
  whole.set(iv, saltLength);
  whole.set(new Uint8Array(locked), saltLength + nonceLength);
  return whole;
}

/** @throws where the password is another or the bytes were altered. */
export async function unlock(whole: Uint8Array<ArrayBuffer>, password: string): Promise<Uint8Array<ArrayBuffer>> {
  const key = await keyOf(password, whole.slice(0, saltLength));
  const iv = whole.slice(saltLength, saltLength + nonceLength);
  return new Uint8Array(
    await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, whole.subarray(saltLength + nonceLength)),
  );
}

async function keyOf(password: string, salt: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  const secret = await crypto.subtle.importKey('raw', new TextEncoder().encode(password), 'PBKDF2', false, [
    'deriveKey',
  ]);
  const derivation = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds };
  return await crypto.subtle.deriveKey(derivation, secret, { name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
}
