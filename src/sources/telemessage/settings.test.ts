import { describe, expect, test } from 'vitest';
import { parseTelemessageSettings } from '#sources/telemessage/settings.ts';
import { telemessageSpec } from '#sources/telemessage/spec.ts';
import { selfSigned } from '../../../test/support/certificate.ts';

const grants = { folders: ['/srv/deliveries'] };
const parse = (values: Record<string, string>) =>
  parseTelemessageSettings({ service: 'whatsapp', ...values }, grants);

/** The field that is refused. */
function refused(values: Record<string, string>): unknown {
  try {
    parse(values);
  } catch (error) {
    const { code, details } = error as { code: string; details: { field: string } };
    return [code, details.field];
  }
  return undefined;
}

describe('settings', () => {
  test('of a folder', () => {
    expect(parse({ folder: '/srv/deliveries/whatsapp/' })).toEqual({
      service: 'whatsapp',
      folder: '/srv/deliveries/whatsapp',
      mailBytes: 150 * 2 ** 20,
    });
    expect(parse({ folder: '/srv/deliveries', service: 'wechat' }).service).toBe('wechat');
  });

  test('of mail on this machine, and beyond it with a certificate', () => {
    expect(parse({ smtpPort: '2525', maxMegabytes: '20' })).toMatchObject({
      smtp: { host: '127.0.0.1', port: 2_525 },
      mailBytes: 20 * 2 ** 20,
    });
    const { key, cert } = selfSigned('127.0.0.1');
    const { smtp } = parse({
      smtpPort: '25',
      smtpHost: '0.0.0.0',
      tlsKey: key,
      tlsCertificate: cert,
      allowFrom: '192.0.2.0/24\n\n 2001:db8::1 ',
      smtpUser: 'capture',
      smtpPassword: ' a b ',
    });
    expect(smtp).toMatchObject({ host: '0.0.0.0', user: 'capture', password: ' a b ' });
    expect(smtp?.allowed.has('2001:db8::1')).toBe(true);
  });

  test.each([
    ['neither folder nor mail', {}, 'folder'],
    ['another service', { service: 'signal', folder: '/srv/deliveries' }, 'service'],
    ['a folder that is not granted', { folder: '/srv' }, 'folder'],
    ['a way out of one that is', { folder: '/srv/deliveries/../secrets' }, 'folder'],
    ['a folder with the same beginning', { folder: '/srv/deliveries2' }, 'folder'],
    ['a relative folder', { folder: 'deliveries' }, 'folder'],
    ['a port that is none', { smtpPort: '0' }, 'smtpPort'],
    ['a port beyond the last', { smtpPort: '65536' }, 'smtpPort'],
    ['an address that is none', { smtpPort: '2525', allowFrom: '192.0.2' }, 'allowFrom'],
    ['a network that is too long', { smtpPort: '2525', allowFrom: '192.0.2.0/33' }, 'allowFrom'],
    ['a user without a password', { smtpPort: '2525', smtpUser: 'a' }, 'smtpPassword'],
    ['a password without a user', { smtpPort: '2525', smtpPassword: 'a' }, 'smtpUser'],
    ['half of a certificate', { smtpPort: '2525', tlsKey: 'a' }, 'tlsCertificate'],
    ['what is no certificate', { smtpPort: '2525', tlsKey: 'a', tlsCertificate: 'b' }, 'tlsCertificate'],
    ['no size', { smtpPort: '2525', maxMegabytes: '1.5' }, 'maxMegabytes'],
    ['too large a size', { smtpPort: '2525', maxMegabytes: '501' }, 'maxMegabytes'],
  ])('%s is refused, naming the field', (_what, values, field) => {
    expect(refused(values)).toEqual(['capture-settings', field]);
  });

  test('mail beyond this machine without encryption is refused', () => {
    expect(refused({ smtpPort: '25', smtpHost: '0.0.0.0' })).toEqual(['cleartext-refused', 'smtpHost']);
  });

  test('every field that is read is in the form', () => {
    const names = telemessageSpec.fields.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const secret of ['smtpPassword', 'tlsKey'])
      expect(telemessageSpec.fields.find(({ name }) => name === secret)?.kind).toMatch(/^secret/);
  });
});
