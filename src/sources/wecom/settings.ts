import { Failure } from '#core/failure.ts';
import { isLoopback } from '#core/loopback.ts';
import { type Sentence, say } from '#core/sentence.ts';
import type { MachineGrants } from '#core/source.ts';
import { type IdentityRules, parseIdentityRules } from '#sources/wecom/identityRules.ts';
import { type PrivateKeys, parsePrivateKeys } from '#sources/wecom/privateKeys.ts';

/** How the SDK and the directory reach WeCom. */
export interface WecomProxy {
  /** `http://host:port` or `socks5://host:port`; empty for none. */
  readonly url: string;
  /** `user:password`; may be empty. */
  readonly login: string;
}

export interface WecomSettings {
  readonly corpId: string;
  /** Of the chat archive. */
  readonly secret: string;
  readonly keys: PrivateKeys;
  /** Of an app that may read external contacts; without it nobody has a name. */
  readonly directorySecret?: string;
  readonly identities: IdentityRules;
  readonly proxy: WecomProxy;
  readonly apiBase: URL;
  /** Path of the vendor's library, by the machine's configuration. */
  readonly library: string;
}

const vendor = 'https://qyapi.weixin.qq.com';

/**
 * @throws Failure `capture-settings` naming the field
 */
export function parseWecomSettings(
  values: Readonly<Record<string, string>>,
  grants: MachineGrants,
): WecomSettings {
  const library = grants.wecomSdk;
  if (library === undefined || library === '')
    throw new Failure(
      'capture-settings',
      say`This machine has no library for the chat archive of WeCom.`,
      say`Download the Linux SDK of the chat archive (会话内容存档) from WeCom's developer site, and name the path of its libWeWorkFinanceSdk_C.so as wecomSdk in the configuration file of the site's machine. It cannot be set over the network.`,
    );
  const directorySecret = values.directorySecret?.trim();
  return {
    corpId: corpIdOf(values),
    secret: required(values, 'secret'),
    keys: parsePrivateKeys(required(values, 'privateKeys')),
    ...(directorySecret ? { directorySecret } : {}),
    identities: parseIdentityRules(values.identities ?? ''),
    proxy: proxyOf(values),
    apiBase: apiBaseOf(values.apiBase?.trim() || vendor),
    library,
  };
}

function required(values: Readonly<Record<string, string>>, name: string): string {
  const value = values[name]?.trim();
  if (value) return value;
  throw refused(name, say`${name} is missing.`, say`Copy it from the admin console of WeCom.`);
}

function corpIdOf(values: Readonly<Record<string, string>>): string {
  const corpId = required(values, 'corpId');
  if (/^[\w-]{1,64}$/.test(corpId)) return corpId;
  throw refused(
    'corpId',
    say`corpId is no corporation id of WeCom.`,
    say`Copy it from the admin console of WeCom.`,
  );
}

function proxyOf(values: Readonly<Record<string, string>>): WecomProxy {
  const url = values.proxy?.trim() ?? '';
  const login = values.proxyLogin?.trim() ?? '';
  if (url !== '' && !/^(?:http|socks5):\/\/[^\s/@]+:\d{1,5}$/.test(url))
    throw refused(
      'proxy',
      say`proxy is no address of a proxy.`,
      say`Write it as http://host:port or socks5://host:port; user and password have a field of their own.`,
    );
  if (login !== '' && !login.includes(':'))
    throw refused('proxyLogin', say`proxyLogin has no colon.`, say`Write it as user:password.`);
  return { url, login };
}

function apiBaseOf(text: string): URL {
  const url = URL.parse(text);
  const safe = url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback(url.hostname));
  if (url !== null && safe && url.pathname === '/' && url.search === '') return url;
  throw refused(
    'apiBase',
    say`apiBase is no address such as https://qyapi.weixin.qq.com.`,
    say`Leave it empty unless WeCom runs on servers of your own.`,
  );
}

function refused(field: string, sentence: Sentence, remedy: Sentence): Failure {
  return new Failure('capture-settings', sentence, remedy, { details: { field } });
}
