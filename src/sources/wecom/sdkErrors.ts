import { Failure, isFailure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';

/** Return codes of the vendor's library (developer.work.weixin.qq.com/document/path/91774) that are acted upon. */
export const sdkCodes = {
  parameter: 10000,
  network: 10001,
  parse: 10002,
  system: 10003,
  key: 10004,
  fileId: 10005,
  decrypt: 10006,
  noPrivateKey: 10007,
  randomKey: 10008,
  address: 10009,
  expired: 10010,
  certificate: 10011,
} as const;

/** What a call of the library came to. `details.sdkCode` tells the code. */
export function sdkFailure(call: string, code: number): Failure {
  const details = { sdkCode: code, call };
  const refused = refusals[code];
  if (refused !== undefined)
    return new Failure('capture-refused', refused.sentence(call), refused.remedy, { details });
  if (broken.has(code))
    return new Failure(
      'capture-broken',
      say`WeCom's library cannot do ${call} for this one (error ${code}).`,
      say`What it gave is kept; everything else goes on.`,
      { details },
    );
  return new Failure(
    'capture-unreachable',
    say`WeCom's chat archive did not answer ${call} (error ${code}).`,
    say`It is tried again. WeCom keeps messages for five days only: if this lasts, look at the network, the proxy and WeCom's own notices.`,
    { details },
  );
}

/** True for a Failure of the library, with one of these codes where any are given. */
export function isSdkFailure(error: unknown, ...codes: readonly number[]): error is Failure {
  if (!isFailure(error) || error.details.sdkCode === undefined) return false;
  return codes.length === 0 || codes.includes(Number(error.details.sdkCode));
}

const broken = new Set<number>([
  sdkCodes.fileId,
  sdkCodes.decrypt,
  sdkCodes.noPrivateKey,
  sdkCodes.randomKey,
  sdkCodes.expired,
]);

const refusals: Readonly<
  Record<
    number,
    { readonly sentence: (call: string) => ReturnType<typeof say>; readonly remedy: ReturnType<typeof say> }
  >
> = {
  [sdkCodes.parameter]: {
    sentence: (call) => say`WeCom's library does not accept the parameters of ${call} (error 10000).`,
    remedy: say`Check the corporation id, the secret and the proxy. WeCom keeps messages for five days only.`,
  },
  [sdkCodes.key]: {
    sentence: (call) => say`WeCom does not accept the secret of the chat archive (error 10004 of ${call}).`,
    remedy: say`Copy corporation id and secret of the chat archive (会话内容存档) from the admin console of WeCom again. WeCom keeps messages for five days only.`,
  },
  [sdkCodes.address]: {
    sentence: (call) => say`WeCom does not allow this machine's address (error 10009 of ${call}).`,
    remedy: say`Add the address under which this machine reaches the internet to the trusted IP addresses of the chat archive in the admin console of WeCom. WeCom keeps messages for five days only.`,
  },
  [sdkCodes.certificate]: {
    sentence: (call) => say`The certificate of WeCom's server could not be checked (error 10011 of ${call}).`,
    remedy: say`Check the machine's clock and certificates, and whether a proxy opens encrypted connections. WeCom keeps messages for five days only.`,
  },
};
