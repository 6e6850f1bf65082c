import type { DirectoryAdapter } from '#core/directory.ts';
import { csv } from '#directories/csv/directory.ts';
import { ldap } from '#directories/ldap/directory.ts';
import { microsoft365 } from '#directories/microsoft365/directory.ts';

/** The kinds of directory. A new one is a folder and a line here. */
export const directoryAdapters: readonly DirectoryAdapter[] = [csv, ldap, microsoft365];
