import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { openApi } from '../src/http/center/openapi.ts';

/** Writes docs/openapi/center.json; a test compares it with what the server answers. */
const file = path.resolve(import.meta.dirname, '../docs/openapi/center.json');
await writeFile(file, `${JSON.stringify(openApi(), null, 2)}\n`);
