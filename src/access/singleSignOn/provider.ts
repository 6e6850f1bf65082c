import {
  allowInsecureRequests,
  ClientSecretBasic,
  ClientSecretPost,
  Configuration,
  discovery,
  enableNonRepudiationChecks,
  None,
} from 'openid-client';
import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';

export interface ProviderSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string | undefined;
}

/** Seconds for each answer of the provider. */
const patience = 10;

/**
 * Asks the provider for its description (OpenID Connect Discovery 1.0) and checks that it is who it should be.
 * ID tokens have to be signed with a key of its own. Cleartext only where the settings have allowed it, on loopback.
 * @throws Failure `provider-unreachable`
 */
export async function discoverProvider(settings: ProviderSettings): Promise<Configuration> {
  const { issuer, clientId, clientSecret } = settings;
  const server = new URL(issuer);
  const insecure = server.protocol === 'http:' ? [allowInsecureRequests] : [];
  try {
    const found = await discovery(server, clientId, undefined, None(), {
      timeout: patience,
      execute: insecure,
    });
    const metadata = found.serverMetadata();
    const configuration = new Configuration(
      metadata,
      clientId,
      clientSecret,
      authentication(clientSecret, metadata.token_endpoint_auth_methods_supported),
    );
    configuration.timeout = patience;
    for (const adjust of [...insecure, enableNonRepudiationChecks]) adjust(configuration);
    return configuration;
  } catch (cause) {
    throw unreachable(server, cause);
  }
}

/** RFC 8414 section 2: where nothing is said, `client_secret_basic`. */
function authentication(secret: string | undefined, methods: readonly string[] | undefined) {
  if (secret === undefined) return None();
  return (methods ?? ['client_secret_basic']).includes('client_secret_basic')
    ? ClientSecretBasic(secret)
    : ClientSecretPost(secret);
}

export function unreachable(issuer: URL, cause: unknown): Failure {
  return new Failure(
    'provider-unreachable',
    say`The identity provider at ${issuer.host} gave no description that could be used.`,
    say`Check the issuer: it has to be exactly what the provider calls itself, and to be reached from here.`,
    { cause },
  );
}
