import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { selfSigned } from './certificate.ts';
import { temporaryFolder } from './folder.ts';

/** Debian's OpenLDAP server with a configuration, a folder and a process of its own. */
export interface Slapd {
  /** `ldap://127.0.0.1:port`, with StartTLS. */
  readonly url: string;
  /** `ldaps://127.0.0.1:port`. */
  readonly secureUrl: string;
  readonly port: number;
  /** PEM of the certificate, which signs itself. */
  readonly ca: string;
  readonly base: string;
  readonly reader: { readonly bindDn: string; readonly password: string };
  /** Gets no more than ten entries, however they are asked for. */
  readonly limited: { readonly bindDn: string; readonly password: string };
  stop(): Promise<void>;
}

const program = '/usr/sbin/slapd';
export const slapdBase = 'dc=corp,dc=example';
const people = `ou=people,${slapdBase}`;

/**
 * Whether the server is there; installed where that is possible, never started as a service of the machine.
 * @returns why not
 */
export function missingSlapd(): string | undefined {
  if (existsSync(program)) return undefined;
  const debian = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  if (!debian) return 'slapd is not installed, and only root on Debian can install it here';
  // Neither a database nor a service: the test makes its own. RUNLEVEL keeps invoke-rc.d from starting anything.
  spawnSync('debconf-set-selections', { input: 'slapd slapd/no_configuration boolean true\n' });
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  const { status } = spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'slapd'], {
    env: environment,
    timeout: 300_000,
  });
  return status === 0 && existsSync(program) ? undefined : 'slapd could not be installed';
}

/** @param entries LDIF of what stands below `ou=people` */
export async function startSlapd(entries: string): Promise<Slapd> {
  const folder = await temporaryFolder();
  const [port, securePort] = [await freePort(), await freePort()];
  const { key, cert } = selfSigned('127.0.0.1');
  const password = crypto.randomUUID();
  const at = (name: string) => path.join(folder.path, name);
  await mkdir(at('data'));
  await writeFile(at('key.pem'), key, { mode: 0o600 });
  await writeFile(at('cert.pem'), cert);
  await writeFile(at('slapd.conf'), configuration(folder.path));
  await writeFile(at('all.ldif'), `${tree(password)}\n${entries}`);
  const added = spawnSync('/usr/sbin/slapadd', ['-q', '-f', at('slapd.conf'), '-l', at('all.ldif')], {
    timeout: 60_000,
  });
  if (added.status !== 0) throw new Error(`slapadd: ${added.stderr.toString()}`);
  const listen = `ldap://127.0.0.1:${port} ldaps://127.0.0.1:${securePort}`;
  const server = spawn(program, ['-d', '0', '-f', at('slapd.conf'), '-h', listen], { stdio: 'ignore' });
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  await Promise.race([
    answers(port),
    ended.then(() => {
      throw new Error('slapd ended at once');
    }),
  ]);
  const account = (name: string) => ({ bindDn: `cn=${name},${slapdBase}`, password });
  return {
    url: `ldap://127.0.0.1:${port}`,
    secureUrl: `ldaps://127.0.0.1:${securePort}`,
    port,
    ca: cert,
    base: people,
    reader: account('reader'),
    limited: account('limited'),
    stop: async () => {
      server.kill('SIGTERM');
      await ended;
      await folder[Symbol.asyncDispose]();
    },
  };
}

/** slapd.conf(5): an own database, people only for those who have signed in, attributes of Active Directory by their numbers. */
function configuration(folder: string): string {
  const schema = ['core', 'cosine', 'inetorgperson'].map((name) => `include /etc/ldap/schema/${name}.schema`);
  const text = 'EQUALITY caseIgnoreMatch SYNTAX 1.3.6.1.4.1.1466.115.121.1.15';
  return `${schema.join('\n')}
attributetype ( 1.2.840.113556.1.2.210 NAME 'proxyAddresses' ${text} )
attributetype ( 1.2.840.113556.1.4.8 NAME 'userAccountControl' EQUALITY integerMatch SYNTAX 1.3.6.1.4.1.1466.115.121.1.27 SINGLE-VALUE )
attributetype ( 1.2.840.113556.1.4.2 NAME 'objectGUID' EQUALITY octetStringMatch SYNTAX 1.3.6.1.4.1.1466.115.121.1.40 SINGLE-VALUE )
attributetype ( 1.2.840.113556.1.4.782 NAME 'objectCategory' ${text} SINGLE-VALUE )
objectclass ( 1.2.840.113556.1.5.9 NAME 'user' SUP top AUXILIARY MAY ( proxyAddresses $ otherMailbox $ userAccountControl $ objectGUID $ objectCategory ) )
pidfile ${folder}/slapd.pid
modulepath /usr/lib/ldap
moduleload back_mdb
TLSCertificateFile ${folder}/cert.pem
TLSCertificateKeyFile ${folder}/key.pem
database mdb
maxsize 67108864
suffix "${slapdBase}"
directory ${folder}/data
dbnosync
limits dn.exact="cn=limited,${slapdBase}" size.soft=10 size.hard=10 size.prtotal=10
limits * size.soft=500 size.hard=500 size.prtotal=unlimited
access to attrs=userPassword by * auth
access to * by dn.exact="cn=reader,${slapdBase}" read by dn.exact="cn=limited,${slapdBase}" read by * none
`;
}

function tree(password: string): string {
  const account = (name: string) =>
    `dn: cn=${name},${slapdBase}\nobjectClass: organizationalRole\nobjectClass: simpleSecurityObject\ncn: ${name}\nuserPassword: ${password}\n`;
  return [
    `dn: ${slapdBase}\nobjectClass: dcObject\nobjectClass: organization\ndc: corp\no: Corp\n`,
    account('reader'),
    account('limited'),
    `dn: ${people}\nobjectClass: organizationalUnit\nou: people\n`,
  ].join('\n');
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

async function answers(port: number): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    const there = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => {
        socket.destroy();
        resolve(true);
      });
      socket.once('error', () => resolve(false));
    });
    if (there) return;
    await pause(50);
  }
  throw new Error('slapd does not answer');
}
