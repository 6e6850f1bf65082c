import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { parseLocation } from '#app/location.ts';
import { Failure } from '#core/failure.ts';
import { inSentences, issueSentence, own } from '#core/issue.ts';
import { isLoopback } from '#core/loopback.ts';
import { joined, type Sentence, say, verbatim } from '#core/sentence.ts';

/**
 * The configuration: flag > environment (`HOLDFAST_…`) > `holdfast.config.json` > default, one schema.
 * Secrets come only through files (`…File`), never as values.
 */
const port = z.coerce.number().int().min(0).max(65_535);
const location = z
  .string()
  .refine(
    (text) => parseLocation(text) !== undefined,
    own(say`is neither a folder, nor azure://CONTAINER/PREFIX, nor s3://BUCKET/PREFIX`),
  );
const seconds = z.coerce.number().int().min(1).max(86_400);

export const configSchema = z.strictObject({
  /** The data folder: cluster, packs, key files, staging, the local site, keys. */
  data: z.string().min(1),
  /** Connection string of a customer's PostgreSQL; absent: the embedded one. */
  databaseUrl: z.string().optional(),
  /** A file that holds the connection string, so that no password stands in the environment. */
  databaseUrlFile: z.string().optional(),
  /** The local capture site's own database; absent beside `databaseUrl`: `<its name>_site` on the same server. */
  siteDatabaseUrl: z.string().optional(),
  masterKeyFile: z.string().optional(),
  /** Where signed heads are written outside the data folder. */
  headsFile: z.string().optional(),
  /** Domain of Message-IDs and of the quarantine mailbox; fixed at first start, `archive.invalid` if nothing is said. */
  archiveDomain: z
    .string()
    .regex(/^[a-z0-9.-]+$/, own(say`is not a domain name in lower case`))
    .optional(),
  /** Address of the operator that the first start of `serve` makes; `admin@` and the archive domain if nothing is said. */
  firstOperator: z.email(own(say`is not an e-mail address`)).optional(),
  host: z.string(),
  /** Addresses of TLS-terminating proxies, separated by commas; needed to listen beyond loopback without TLS of our own. */
  behindProxy: z.string().optional(),
  sitePrivatePort: port,
  /** Where webhooks and the users' own pages of the capture site listen; beyond loopback only behind a proxy that speaks TLS. */
  sitePublicHost: z.string(),
  sitePublicPort: port,
  /** How users' phones and vendors reach that listener from outside, such as `https://capture.corp.example`. */
  sitePublicUrl: z.url(own(say`is not a web address`)).optional(),
  /** Folders that captures may read, separated by the system's path separator (`:`). */
  siteFolders: z.string().optional(),
  /** The vendor's library for the WeCom chat archive: native code, so only this machine's configuration can name it. */
  wecomSdk: z.string().optional(),
  /** A server that linked devices speak with in place of WhatsApp's own: `ws://…#` and its certificate's key. For tests. */
  whatsappServer: z
    .string()
    .regex(/^wss?:\/\/[^#]+#[0-9a-f]{64}$/, own(say`is not a WebSocket address with # and 64 hex digits`))
    .optional(),
  /** Where the compliance center listens; beyond loopback only behind a proxy that speaks TLS. */
  centerHost: z.string(),
  centerPort: port,
  /** How operators reach the compliance center, such as `https://archive.corp.example`: links in delivered mails lead there. */
  centerUrl: z
    .url(own(say`is not a web address`))
    .refine(isSafeAddress, own(say`begins with https:// unless it is this machine's own`))
    .optional(),
  metricsPort: port,
  /** The data is made up, and every page of the compliance center says so. */
  demo: z.union([z.boolean(), z.stringbool()]),
  /** Days an acknowledged envelope stays at the site. */
  siteGraceDays: z.coerce.number().int().min(0).max(3_650),
  stagingDays: z.coerce.number().int().min(0).max(3_650),
  /** Where packs, attachments of their own, key files and staged envelopes lie: a folder, `azure://…` or `s3://…`. */
  packsAt: location.optional(),
  objectsAt: location.optional(),
  keyFilesAt: location.optional(),
  stagingAt: location.optional(),
  /** One of these three opens the containers of `azure://…`: a connection string, a signature, an identity. */
  azureConnectionStringFile: z.string().optional(),
  azureSasFile: z.string().optional(),
  azureAccount: z.string().optional(),
  /** Client id of the identity, where the machine has several. */
  azureIdentity: z.string().optional(),
  /** Another S3 server than Amazon's. */
  s3Endpoint: z.url(own(say`is not a web address`)).optional(),
  s3Region: z.string().optional(),
  /** Id and secret, a line each; absent: what the machine has (instance role, web identity, profile). */
  s3AccessKeyFile: z.string().optional(),
  /** Days for which the bucket keeps packs and attachments from being removed or replaced; 0 asks for none. */
  immutableDays: z.coerce.number().int().min(0).max(36_500),
  immutableMode: z.enum(['governance', 'compliance']),
  /** Seconds a connector waits for one answer of its capture site, the answer's content included. */
  siteAnswerSeconds: seconds,
  /** Seconds a connector tries one request again and again before its run ends. */
  sitePatienceSeconds: seconds,
  logLevel: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']),
});

function isSafeAddress(address: string): boolean {
  if (!URL.canParse(address)) return true; // Said already.
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname));
}

export type Config = z.infer<typeof configSchema>;
export type ConfigName = keyof Config;

const defaults: Partial<Record<ConfigName, string | number | boolean>> = {
  data: 'data',
  host: '127.0.0.1',
  sitePrivatePort: 8422,
  sitePublicHost: '127.0.0.1',
  sitePublicPort: 8421,
  centerHost: '127.0.0.1',
  centerPort: 8420,
  metricsPort: 8429,
  siteGraceDays: 30,
  stagingDays: 7,
  immutableDays: 0,
  immutableMode: 'governance',
  siteAnswerSeconds: 60,
  sitePatienceSeconds: 120,
  demo: false,
  logLevel: 'info',
};

/** Where a value came from, for `doctor config`. */
export type Origin = 'flag' | 'environment' | 'file' | 'default';

export const originTexts: Readonly<Record<Origin, Sentence>> = {
  flag: say`the command line`,
  environment: say`the environment`,
  file: verbatim('holdfast.config.json'),
  default: say`the default`,
};

export interface LoadedConfig {
  readonly config: Config;
  readonly origins: Readonly<Partial<Record<ConfigName, Origin>>>;
}

export interface ConfigInput {
  readonly flags: Readonly<Partial<Record<ConfigName, string>>>;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Folder of `holdfast.config.json` and of relative paths. */
  readonly folder: string;
}

/** @throws Failure `config-invalid`, naming every wrong value and where it came from */
export function loadConfig(input: ConfigInput): LoadedConfig {
  const file = readConfigFile(path.join(input.folder, 'holdfast.config.json'));
  const origins: Partial<Record<ConfigName, Origin>> = {};
  const values: Record<string, unknown> = { ...file };
  for (const name of Object.keys(configSchema.shape) as ConfigName[]) {
    const flag = input.flags[name];
    const environment = input.environment[environmentName(name)];
    if (flag !== undefined) [values[name], origins[name]] = [flag, 'flag'];
    else if (environment !== undefined) [values[name], origins[name]] = [environment, 'environment'];
    else if (values[name] !== undefined) origins[name] = 'file';
    else if (defaults[name] !== undefined) [values[name], origins[name]] = [defaults[name], 'default'];
  }
  const parsed = configSchema.safeParse(values, inSentences);
  if (!parsed.success) throw invalid(parsed.error.issues, origins);
  return { config: resolvePaths(parsed.data, input.folder), origins };
}

/** `siteGraceDays` is HOLDFAST_SITE_GRACE_DAYS; `databaseUrl` keeps the name every PostgreSQL tool knows. */
export function environmentName(name: ConfigName): string {
  const snake = name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
  return name === 'databaseUrl' || name === 'databaseUrlFile' ? snake : `HOLDFAST_${snake}`;
}

function readConfigFile(file: string): Record<string, unknown> {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw error;
  }
  try {
    return z.record(z.string(), z.unknown()).parse(JSON.parse(text));
  } catch (cause) {
    throw new Failure(
      'config-invalid',
      say`${file} is not a JSON object.`,
      say`Mend the file, or remove it to use the defaults.`,
      {
        cause,
      },
    );
  }
}

function invalid(
  issues: readonly z.core.$ZodIssue[],
  origins: Readonly<Partial<Record<ConfigName, Origin>>>,
): Failure {
  const sentences = issues.map((issue) => {
    const name = String(issue.path[0] ?? 'config');
    return say`${name} (from ${originTexts[origins[name as ConfigName] ?? 'file']}) ${issueSentence(issue)}`;
  });
  return new Failure(
    'config-invalid',
    say`The configuration is not valid: ${joined('; ', sentences)}.`,
    say`Correct the value where it comes from; \`holdfast doctor config\` shows all values and their origins.`,
  );
}

function resolvePaths(config: Config, folder: string): Config {
  const data = path.resolve(folder, config.data);
  const databaseUrl =
    config.databaseUrl ?? (config.databaseUrlFile && readFileSync(config.databaseUrlFile, 'utf8').trim());
  return {
    ...config,
    data,
    ...(databaseUrl ? { databaseUrl } : {}),
    ...(config.wecomSdk ? { wecomSdk: path.resolve(folder, config.wecomSdk) } : {}),
    ...resolveLocations(config, folder),
    headsFile: config.headsFile ?? `${data.replace(/\/+$/, '')}-heads.jsonl`,
  };
}

function resolveLocations(config: Config, folder: string): Partial<Config> {
  const places = ['packsAt', 'objectsAt', 'keyFilesAt', 'stagingAt'] as const;
  const files = ['azureConnectionStringFile', 'azureSasFile', 's3AccessKeyFile'] as const;
  const resolved: Partial<Config> = {};
  for (const name of [...places, ...files]) {
    const value = config[name];
    if (value !== undefined && !/^(azure|s3):/.test(value)) resolved[name] = path.resolve(folder, value);
  }
  return resolved;
}

/** The folders that captures may read, absolute. */
export function siteFoldersOf({ siteFolders = '' }: Pick<Config, 'siteFolders'>): string[] {
  return siteFolders
    .split(path.delimiter)
    .flatMap((folder) => (folder.trim() === '' ? [] : [path.resolve(folder.trim())]));
}
