import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openApi } from '#http/center/openapi.ts';
import { routes } from '#http/contract/routes.ts';

const file = path.resolve(import.meta.dirname, '../../docs/openapi/center.json');

test('the committed description is the one that the server gives; node script/center-openapi.ts writes it', async () => {
  expect(JSON.parse(await readFile(file, 'utf8'))).toEqual(JSON.parse(JSON.stringify(openApi())));
});

test('every route is described, with its permission and what it may refuse', () => {
  const { paths } = openApi() as { paths: Record<string, Record<string, Record<string, unknown>>> };
  const described = Object.values(paths).flatMap((methods) => Object.values(methods));
  expect(described.map(({ operationId }) => operationId).sort()).toEqual(Object.keys(routes).sort());
  for (const { operationId, responses, security, 'x-permission': permission } of described) {
    expect(responses, String(operationId)).toHaveProperty('default');
    expect(permission === undefined, String(operationId)).toBe((security as unknown[]).length === 0);
  }
});
