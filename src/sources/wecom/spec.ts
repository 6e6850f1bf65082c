import type { SourceSpec, SpecField } from '#core/source.ts';

export const wecomSpec: SourceSpec = {
  name: 'wecom',
  service: 'wechat',
  version: '1',
  fields: [
    field('corpId', 'text', 'corp-id', true),
    field('secret', 'secret', 'secret', true),
    field('privateKeys', 'secret-lines', 'private-keys', true),
    field('directorySecret', 'secret', 'directory-secret', false),
    field('identities', 'lines', 'identities', false),
    field('proxy', 'text', 'proxy', false),
    field('proxyLogin', 'secret', 'proxy-login', false),
    field('apiBase', 'text', 'api-base', false),
  ],
};

function field(name: string, kind: SpecField['kind'], key: string, required: boolean): SpecField {
  return { name, kind, required, label: `source.wecom.${key}`, help: `source.wecom.${key}.help` };
}
