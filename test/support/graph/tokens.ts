import { createHmac, randomBytes, randomUUID, timingSafeEqual } from 'node:crypto';
import type { Clock } from '#core/clock.ts';
import { GraphError } from './answers.ts';
import type { Application } from './applications.ts';
import { checkAssertion } from './assertions.ts';
import { SignInError } from './signInError.ts';

const assertionType = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

/** The token endpoint of one tenant, and the tokens that it gave. */
export class Tokens {
  /** How many were given. */
  given = 0;
  /** No application is known. */
  closed = false;
  /** How long a token is good, in seconds. */
  readonly #lifetime: number;
  readonly #tenant: string;
  readonly #clock: Clock;
  readonly #applications: readonly Application[];
  readonly #key = randomBytes(32);
  readonly #seen = new Set<string>();
  #revokedBefore = -Infinity;

  constructor(tenant: string, applications: readonly Application[], clock: Clock, lifetime: number) {
    this.#tenant = tenant;
    this.#applications = applications;
    this.#clock = clock;
    this.#lifetime = lifetime;
  }

  /** Tokens given until now are refused from now on, with the `401` of a revoked one. */
  revokeAll(): void {
    this.#revokedBefore = this.given;
  }

  /**
   * `POST /{tenant}/oauth2/v2.0/token`.
   * @param base the address of both the authority and of Graph
   */
  give(tenant: string, form: URLSearchParams, base: string) {
    if (tenant !== this.#tenant) {
      throw new SignInError(90002, 'invalid_request', `Tenant '${tenant}' not found.`);
    }
    for (const name of ['grant_type', 'client_id', 'scope']) {
      if (!form.get(name)) {
        throw new SignInError(
          900144,
          'invalid_request',
          `The request body must contain the following parameter: '${name}'.`,
        );
      }
    }
    if (form.get('grant_type') !== 'client_credentials') {
      throw new SignInError(70003, 'unsupported_grant_type', 'The app requested an unsupported grant type.');
    }
    const application = this.#applications.find(({ clientId }) => clientId === form.get('client_id'));
    if (!application || this.closed) {
      throw new SignInError(
        700016,
        'unauthorized_client',
        'Application with that identifier was not found in the directory.',
      );
    }
    this.#prove(application, form, base);
    if (form.get('scope') !== `${base}/.default`) {
      throw new SignInError(
        1002012,
        'invalid_scope',
        `The provided value for scope is not valid: it must be ${base}/.default.`,
      );
    }
    return {
      token_type: 'Bearer',
      expires_in: this.#lifetime,
      ext_expires_in: this.#lifetime,
      access_token: this.#signed(application, base),
    };
  }

  /** The application of a request's `Authorization` header. */
  applicationOf(authorization: string | undefined): Application {
    const token = /^Bearer (.+)$/i.exec(authorization ?? '')?.[1];
    if (!token) throw unauthorised('Access token is empty.');
    const [header, claims, signature] = token.split('.');
    const made = Buffer.from(this.#signature(`${header}.${claims}`));
    const given = Buffer.from(signature ?? '');
    if (made.length !== given.length || !timingSafeEqual(made, given))
      throw unauthorised('IDX14100: JWT is not well formed.');
    const { appid, exp, number } = JSON.parse(Buffer.from(claims ?? '', 'base64url').toString());
    if (exp * 1_000 <= this.#clock.now().getTime()) {
      throw unauthorised('Lifetime validation failed, the token is expired.');
    }
    const application = this.#applications.find(({ clientId }) => clientId === appid);
    if (!application || number <= this.#revokedBefore) throw unauthorised('Access token has been revoked.');
    return application;
  }

  #prove(application: Application, form: URLSearchParams, base: string): void {
    const [word, assertion] = [form.get('client_secret'), form.get('client_assertion')];
    if (assertion && form.get('client_assertion_type') === assertionType) {
      checkAssertion(assertion, {
        application,
        audiences: [`${base}/${this.#tenant}/oauth2/v2.0/token`, `${base}/${this.#tenant}/v2.0`],
        now: this.#clock.now(),
        seen: this.#seen,
      });
    } else if (!word) {
      throw new SignInError(
        7000218,
        'invalid_client',
        "The request body must contain the following parameter: 'client_assertion' or 'client_secret'.",
      );
    } else if (!application.clientSecrets?.includes(word)) {
      throw new SignInError(7000215, 'invalid_client', 'Invalid client secret provided.');
    }
  }

  #signed(application: Application, base: string): string {
    const now = Math.floor(this.#clock.now().getTime() / 1_000);
    this.given += 1;
    const claims = {
      aud: base,
      iss: `https://sts.windows.net/${this.#tenant}/`,
      iat: now,
      nbf: now,
      exp: now + this.#lifetime,
      appid: application.clientId,
      idtyp: 'app',
      roles: application.roles,
      tid: this.#tenant,
      uti: randomUUID(),
      ver: '1.0',
      number: this.given,
    };
    const text = [{ typ: 'JWT', alg: 'RS256' }, claims]
      .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
      .join('.');
    return `${text}.${this.#signature(text)}`;
  }

  #signature(text: string): string {
    return createHmac('sha256', this.#key).update(text).digest('base64url');
  }
}

function unauthorised(message: string): GraphError {
  return new GraphError(401, 'InvalidAuthenticationToken', message, {
    'www-authenticate': 'Bearer realm=""',
  });
}
