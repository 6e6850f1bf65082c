import { listOf, objectOf, textOf } from '#core/untyped.ts';
import type { GraphClient } from '#graph/client.ts';
import { pagesOf, quoted } from '#graph/paging.ts';

/** A user of the tenant who has an e-mail address (learn.microsoft.com/graph/api/resources/user). */
export interface GraphUser {
  readonly id: string;
  readonly userPrincipalName: string;
  /** Primary SMTP address. */
  readonly mail: string;
  /** The other SMTP addresses. */
  readonly aliases: readonly string[];
  /** As they were typed. */
  readonly phones: readonly string[];
  readonly displayName: string | undefined;
  readonly enabled: boolean;
}

const fields =
  'id,userPrincipalName,displayName,mail,proxyAddresses,mobilePhone,businessPhones,accountEnabled';

/** Everybody with an e-mail address. Permission `User.Read.All`. */
export async function* listUsers(
  client: GraphClient,
  signal: AbortSignal,
): AsyncGenerator<GraphUser, void, undefined> {
  for await (const entry of pagesOf(client, { path: `/users?$select=${fields}&$top=999` }, signal)) {
    const user = userOf(entry);
    if (user !== undefined) yield user;
  }
}

/** The user to whom an address leads, by any of his addresses or his sign-in name. */
export async function findUser(
  client: GraphClient,
  address: string,
  signal: AbortSignal,
): Promise<GraphUser | undefined> {
  const filters = [
    `proxyAddresses/any(p:p eq ${quoted(`smtp:${address}`)})`,
    `mail eq ${quoted(address)}`,
    `userPrincipalName eq ${quoted(address)}`,
  ];
  for (const filter of filters) {
    const query = new URLSearchParams({ $filter: filter, $select: fields });
    for await (const entry of pagesOf(client, { path: `/users?${query}` }, signal)) {
      const user = userOf(entry);
      if (user !== undefined) return user;
    }
  }
  return undefined;
}

function userOf(entry: unknown): GraphUser | undefined {
  const user = objectOf(entry);
  const id = textOf(user.id);
  const mail = textOf(user.mail);
  if (id === undefined || mail === undefined) return undefined;
  const addresses = listOf(user.proxyAddresses).flatMap(
    (one) => /^smtp:(.+)$/i.exec(textOf(one) ?? '')?.[1] ?? [],
  );
  return {
    id,
    userPrincipalName: textOf(user.userPrincipalName) ?? mail,
    mail,
    aliases: addresses.filter((address) => address.toLowerCase() !== mail.toLowerCase()),
    phones: [user.mobilePhone, ...listOf(user.businessPhones)].flatMap((phone) => textOf(phone) ?? []),
    displayName: textOf(user.displayName),
    enabled: user.accountEnabled !== false,
  };
}
