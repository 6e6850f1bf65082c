import { z } from 'zod';
import type { Route } from '#http/site/route.ts';

const problem = {
  type: 'object',
  properties: {
    type: { type: 'string', description: '/errors/<code>; docs/errors.md has the codes' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    remedy: { type: 'string', description: 'What to do about it.' },
  },
  required: ['type', 'title', 'status', 'detail', 'remedy'],
} as const;

/** The OpenAPI 3.1 description of the feed, made from the table of routes and the schemas that check the traffic. */
export function siteOpenApi(routes: readonly Route[]): Record<string, unknown> {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const route of routes) {
    const path = route.path.replace(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operationOf(route) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Holdfast site feed',
      version: '1',
      description:
        'What a capture site offers to an archive. docs/formats/site-feed.md tells how it is used.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    paths,
    components: {
      securitySchemes: { token: { type: 'http', scheme: 'bearer' } },
      schemas: { Problem: problem },
    },
  };
}

function operationOf(route: Route): Record<string, unknown> {
  const parameters = [...pathParameters(route.path), ...queryParameters(route)];
  const body = requestBody(route);
  return {
    operationId: route.operation,
    summary: route.summary,
    security: route.access === 'anyone' ? [] : [{ token: [] }],
    ...(route.access === 'administrator' ? { 'x-access': 'administrator' } : {}),
    ...(parameters.length === 0 ? {} : { parameters }),
    ...(body === undefined ? {} : { requestBody: { required: true, content: body } }),
    responses: { ...answerOf(route), default: problemAnswer },
  };
}

const problemAnswer = {
  description: 'A problem document (RFC 9457).',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
};

function pathParameters(path: string): Record<string, unknown>[] {
  return [...path.matchAll(/:(\w+)/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));
}

function queryParameters({ query }: Route): Record<string, unknown>[] {
  if (query === undefined) return [];
  const schema = schemaOf(query) as { properties?: Record<string, unknown>; required?: string[] };
  return Object.entries(schema.properties ?? {}).map(([name, property]) => ({
    name,
    in: 'query',
    required: schema.required?.includes(name) ?? false,
    schema: property,
  }));
}

function requestBody({ body, bodyType = 'application/json' }: Route): Record<string, unknown> | undefined {
  return body === undefined ? undefined : { [bodyType]: { schema: schemaOf(body) } };
}

function answerOf({ answer }: Route): Record<string, unknown> {
  if (answer === undefined) return { 204: { description: 'Done.' } };
  if (answer !== 'bytes') {
    return {
      200: { description: 'The answer.', content: { 'application/json': { schema: schemaOf(answer) } } },
    };
  }
  const content = { 'application/octet-stream': {} };
  return {
    200: { description: 'All of it.', content, headers: { ETag: { schema: { type: 'string' } } } },
    206: { description: 'The range that was asked for.', content },
    304: { description: 'It is what If-None-Match names.' },
    416: { description: 'The range begins behind the end.' },
  };
}

function schemaOf(schema: z.ZodType): Record<string, unknown> {
  const { $schema: _dialect, ...described } = z.toJSONSchema(schema, { io: 'input' });
  return described;
}
