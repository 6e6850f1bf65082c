import type { SourceSpec, SpecField } from '#core/source.ts';

const field = (name: string, kind: SpecField['kind'], more: Partial<SpecField> = {}): SpecField => ({
  name,
  kind,
  required: false,
  label: `source.telemessage.${name}`,
  help: `source.telemessage.${name}.help`,
  ...more,
});

export const telemessageSpec: SourceSpec = {
  name: 'telemessage',
  // Of what is not said otherwise: the setting of the same name decides for every delivery.
  service: 'whatsapp',
  version: '1',
  fields: [
    field('service', 'choice', { required: true, choices: ['whatsapp', 'wechat'] }),
    field('folder', 'folder'),
    field('smtpPort', 'number'),
    field('smtpHost', 'text'),
    field('allowFrom', 'lines'),
    field('smtpUser', 'text'),
    field('smtpPassword', 'secret'),
    field('tlsCertificate', 'lines'),
    field('tlsKey', 'secret-lines'),
    field('maxMegabytes', 'number'),
  ],
};
