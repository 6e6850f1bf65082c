import type { SourceSpec } from '#core/source.ts';
import { whatsappCloudApi } from '#sources/whatsapp-cloud-api/source.ts';
import { whatsappExport } from '#sources/whatsapp-export/source.ts';

/** Every source. Adding one is a folder and a line here. */
export const sources: readonly { readonly spec: SourceSpec }[] = [whatsappExport, whatsappCloudApi];
