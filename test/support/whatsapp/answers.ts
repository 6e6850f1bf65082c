import { type BinaryNode, getBinaryNodeChild } from '@whiskeysockets/baileys';
import { type MockDevice, takeKeys } from './device.ts';
import type { MockGroup } from './groups.ts';
import { groupNode } from './groups.ts';

/** What the server answers questions from. */
export interface ServerKnowledge {
  readonly groups: ReadonlyMap<string, MockGroup>;
}

/** The answer to a question (`iq`) of a linked device. What the mock does not know gets an empty result. */
export function answerTo(query: BinaryNode, device: MockDevice, { groups }: ServerKnowledge): BinaryNode {
  return {
    tag: 'iq',
    attrs: { id: query.attrs.id ?? '', type: 'result', from: query.attrs.to ?? 's.whatsapp.net' },
    content: contentOf(query, device, [...groups.values()]),
  };
}

function contentOf(query: BinaryNode, device: MockDevice, groups: readonly MockGroup[]): BinaryNode[] {
  const child = (name: string) => getBinaryNodeChild(query, name);
  if (query.attrs.xmlns === 'encrypt') {
    if (child('count')) return [{ tag: 'count', attrs: { value: String(device.keys.oneTime.length) } }];
    if (child('digest')) return [{ tag: 'digest', attrs: {} }];
    if (child('list')) takeKeys(device.keys, query);
    return [];
  }
  if (query.attrs.xmlns === 'w:g2') {
    const mine = groups.filter(({ members }) => members.includes(device.owner));
    if (child('participating')) return [{ tag: 'groups', attrs: {}, content: mine.map(groupNode) }];
    const asked = mine.find(({ jid }) => jid === query.attrs.to);
    return asked === undefined ? [] : [groupNode(asked)];
  }
  const sync = child('sync');
  // Settings that devices share: none has changed. An answer that left a collection out would be asked for ever.
  if (sync !== undefined) {
    const collections = Array.isArray(sync.content) ? sync.content : [];
    return [{ tag: 'sync', attrs: {}, content: collections.map(({ attrs }) => unchanged(attrs.name ?? '')) }];
  }
  if (query.attrs.xmlns === 'usync') {
    return [{ tag: 'usync', attrs: {}, content: [{ tag: 'list', attrs: {}, content: [] }] }];
  }
  return [];
}

function unchanged(name: string): BinaryNode {
  return { tag: 'collection', attrs: { name, version: '0', has_more_patches: 'false' } };
}
