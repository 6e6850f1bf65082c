import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';

const loopback = /^(127(\.\d+){3}|localhost|\[::1\])$/;

/** @throws Failure `config-invalid` for an address beyond this machine without TLS, and for none at all */
export function checkServiceAddress(address: string): void {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url?.protocol === 'https:') return;
  if (url?.protocol === 'http:' && loopback.test(url.hostname)) return;
  throw new Failure(
    'config-invalid',
    url === undefined
      ? say`The address of a store is not a web address.`
      : say`The store at ${url.host} would be spoken with in the clear.`,
    say`Write its address with https://; http:// is only for a service on this machine.`,
  );
}
