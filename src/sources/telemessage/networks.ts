import { BlockList, isIP } from 'node:net';

/** Who may deliver by SMTP. */
export interface Networks {
  has(address: string): boolean;
}

/**
 * Addresses and networks, `192.0.2.10` or `2001:db8::/32`; none are those of this machine alone.
 * @returns the first entry that is neither, where there is one
 */
export function readNetworks(entries: readonly string[]): Networks | { readonly wrong: string } {
  const list = new BlockList();
  for (const entry of entries.length === 0 ? ['127.0.0.0/8', '::1'] : entries) {
    const [address = '', prefix, ...more] = entry.split('/');
    const version = isIP(address);
    const bits = version === 4 ? 32 : 128;
    const length = prefix === undefined ? bits : Number(prefix);
    const isPrefix = prefix === undefined || (/^\d{1,3}$/.test(prefix) && length <= bits);
    if (version === 0 || !isPrefix || more.length > 0) return { wrong: entry };
    list.addSubnet(address, length, version === 4 ? 'ipv4' : 'ipv6');
  }
  return { has: (address) => isListed(list, address) };
}

/** A listener on both kinds of address shows IPv4 as `::ffff:192.0.2.10`. */
function isListed(list: BlockList, address: string): boolean {
  const bare = address.replace(/^::ffff:(?=\d+\.)/i, '');
  const version = isIP(bare);
  return version !== 0 && list.check(bare, version === 4 ? 'ipv4' : 'ipv6');
}
