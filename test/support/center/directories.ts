import type { CenterClient } from './client.ts';

/** A table of people as it is uploaded; the line of Carol has no address and is told as a doubt. */
export const peopleFile = [
  'address,aliases,phones,name,active',
  'alice@corp.example,a.chen@corp.example,+44 7700 900101,Alice Chen,true',
  'bob@corp.example,,+44 7700 900102; +44 7700 900112,Bob Li,true',
  'dave@corp.example,,+44 7700 900104,Dave Berg,false',
  ',,+44 7700 900103,Carol Njie,true',
  '',
].join('\n');

/** A directory that has been read. */
export async function addPeople({ call }: CenterClient, name: string): Promise<void> {
  await call('addDirectory', { body: { name, kind: 'csv', values: { people: peopleFile } } });
  await call('readDirectoryNow', { params: { name }, body: {} });
}
