import type { SourceSpec, SpecField } from '#core/source.ts';

function field(name: string, kind: SpecField['kind'], required: boolean): SpecField {
  const label = `source.whatsapp-cloud-api.${name}`;
  return { name, kind, required, label, help: `${label}.help` };
}

export const whatsappCloudApiSpec: SourceSpec = {
  name: 'whatsapp-cloud-api',
  service: 'whatsapp',
  version: '1',
  fields: [
    field('appSecret', 'secret', true),
    field('verifyToken', 'secret', true),
    field('accessToken', 'secret', true),
    field('phoneNumberIds', 'lines', false),
    field('passThroughToken', 'secret', false),
    field('version', 'text', false),
    field('graphUrl', 'text', false),
  ],
};
