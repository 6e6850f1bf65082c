import { type Keyring, openKeyring } from '#store/keys/keyring.ts';
import { temporaryFolder } from './folder.ts';

/** A keyring of fresh keys; its files are gone again when this returns. */
export async function temporaryKeyring(): Promise<Keyring> {
  await using folder = await temporaryFolder();
  return await openKeyring({ folder: folder.path, create: true });
}
