import type { SourceSpec } from '#core/source.ts';
import { whatsappBackup } from '#sources/whatsapp-backup/source.ts';
import { whatsappExport } from '#sources/whatsapp-export/source.ts';

/** Every source. Adding one is a folder and a line here. */
export const sources: readonly { readonly spec: SourceSpec }[] = [whatsappExport, whatsappBackup];
