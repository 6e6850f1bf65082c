import { backupParsers } from './backupParsers.ts';
import { cloudParsers } from './cloudParsers.ts';
import { deliveryParsers } from './deliveryParsers.ts';
import { exportParsers } from './exportParsers.ts';
import { formParsers } from './formParsers.ts';
import type { FuzzedParser } from './fuzz.ts';
import { linkedDeviceParsers } from './linkedDeviceParsers.ts';
import { plainParsers } from './plainParsers.ts';
import { sealedParsers } from './sealedParsers.ts';
import { wecomParsers } from './wecomParsers.ts';

/**
 * Every parser that takes bytes from outside.
 * @param folder an empty folder for the parsers that read files
 */
export async function fuzzedParsers(folder: string): Promise<FuzzedParser[]> {
  return [
    ...(await exportParsers(folder)),
    ...backupParsers(),
    ...(await deliveryParsers(folder)),
    ...linkedDeviceParsers(),
    ...(await plainParsers()),
    ...(await sealedParsers()),
    ...formParsers,
    ...cloudParsers(),
    ...(await wecomParsers()),
  ];
}
