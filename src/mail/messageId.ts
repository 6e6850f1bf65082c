import { hash } from 'node:crypto';
import type { ItemId } from '#core/ids.ts';
import type { Item, Service } from '#core/item.ts';
import { remember } from '#core/remember.ts';
import { mailDomain } from '#mail/domain.ts';

/** `wa.` or `wc.`: a person who reads a header sees the service. */
const servicePrefix: Record<Service, string> = { whatsapp: 'wa', wechat: 'wc' };

/**
 * The Message-ID of an item, e.g. `<wa.0f…@archive.corp.example>`: the item id's 32 bytes as lower-case hex, because
 * some servers compare Message-IDs without regard to case (base64url would collide). The same in every mailbox.
 */
export function messageIdOf(itemId: ItemId, archiveDomain: string, service: Service): string {
  return `<${servicePrefix[service]}.${Buffer.from(itemId, 'base64url').toString('hex')}@${mailDomain(archiveDomain)}>`;
}

/** What names a conversation in mail: the first 16 bytes of SHA-256 over service, tenant and conversation id, as hex. */
export function conversationHash(item: Pick<Item, 'service' | 'tenant' | 'conversation'>): string {
  return shortHash(
    JSON.stringify([item.service, item.tenant.normalize('NFC'), item.conversation.id.normalize('NFC')]),
  );
}

const shortHash = remember((text) => hash('sha256', text, 'hex').slice(0, 32));

/**
 * The Message-ID that every mail of a conversation refers to first. No mail has it: it is the root that makes clients
 * show the conversation as one thread.
 */
export function conversationRootId(
  item: Pick<Item, 'service' | 'tenant' | 'conversation'>,
  archiveDomain: string,
): string {
  return rootIdOf(item.service, conversationHash(item), archiveDomain);
}

/** `conversationRootId` where the hash is known already. */
export function rootIdOf(service: Service, conversation: string, archiveDomain: string): string {
  return `<${servicePrefix[service]}.conv.${conversation}@${mailDomain(archiveDomain)}>`;
}
