import type { LiveSource, SourceSpec } from '#core/source.ts';
import { telemessage } from '#sources/telemessage/source.ts';
import { wecom } from '#sources/wecom/source.ts';
import { whatsappBackup } from '#sources/whatsapp-backup/source.ts';
import { whatsappCloudApi } from '#sources/whatsapp-cloud-api/source.ts';
import { whatsappExport } from '#sources/whatsapp-export/source.ts';
import { linkedDevice } from '#sources/whatsapp-linked-device/source.ts';

/** Sources that are set up once and then capture on their own. Adding one is a folder and a line here. */
// biome-ignore lint/suspicious/noExplicitAny: settings and events of a source are known to it alone
export const liveSources: readonly LiveSource<any, any>[] = [
  telemessage,
  wecom,
  whatsappBackup,
  whatsappCloudApi,
  linkedDevice,
];

/** Every source. */
export const sources: readonly { readonly spec: SourceSpec }[] = [whatsappExport, ...liveSources];
