import type { z } from 'zod';
import { answerSchemas, schemaOf } from '#http/center/openapiSchemas.ts';
import { apiPrefix, csrfHeader, type RouteSpec } from '#http/contract/route.ts';
import { routes } from '#http/contract/routes.ts';

type Json = Record<string, unknown>;

/** The OpenAPI 3.1 description of `/api/v1`, made from the table of routes and the schemas that check the traffic. */
export function openApi(): Json {
  const { components, refer } = answerSchemas();
  const paths: Record<string, Json> = {};
  for (const [name, route] of Object.entries<RouteSpec>(routes)) {
    const path = apiPrefix + route.path.replace(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operationOf(name, route, refer) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Holdfast compliance center',
      version: '1',
      description:
        'Everything that the compliance center does. Sign in with an API token (Authorization: Bearer), or as browsers ' +
        `do with the cookie of a session and its token in ${csrfHeader}. Lists give \`next\`, to be sent as \`after\`.`,
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    paths,
    components: {
      securitySchemes: {
        token: { type: 'http', scheme: 'bearer' },
        session: { type: 'apiKey', in: 'cookie', name: 'holdfast_session' },
      },
      schemas: components,
    },
  };
}

type Refer = (schema: z.ZodType) => Json;

function operationOf(name: string, route: RouteSpec, refer: Refer): Json {
  const parameters = [...pathParameters(route), ...queryParameters(route), ...headerParameters(route)];
  const content = bodyOf(route);
  return {
    operationId: name,
    summary: route.summary,
    security: route.access === 'public' ? [] : [{ token: [] }, { session: [] }],
    ...(route.access === 'public' ? {} : { 'x-permission': route.access }),
    ...(parameters.length === 0 ? {} : { parameters }),
    ...(content === undefined ? {} : { requestBody: { required: true, content } }),
    responses: { ...answerOf(route, refer), default: problemAnswer },
  };
}

const problemAnswer = {
  description: 'A problem document (RFC 9457); docs/errors.md has the codes.',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
};

function pathParameters({ params }: RouteSpec): Json[] {
  return fieldsOf(params).map(({ name, schema }) => ({ name, in: 'path', required: true, schema }));
}

function queryParameters({ query }: RouteSpec): Json[] {
  return fieldsOf(query).map(({ name, required, schema }) => ({ name, in: 'query', required, schema }));
}

function headerParameters({ ifMatch, idempotent }: RouteSpec): Json[] {
  const header = (name: string, required: boolean, description: string): Json => ({
    name,
    in: 'header',
    required,
    description,
    schema: { type: 'string' },
  });
  return [
    ...(ifMatch === true
      ? [header('If-Match', true, 'The ETag of what was read; 412 when it is another now.')]
      : []),
    ...(idempotent === true
      ? [header('Idempotency-Key', false, 'The same key again gives the first answer again.')]
      : []),
  ];
}

function fieldsOf(object: z.ZodObject | undefined): { name: string; required: boolean; schema: unknown }[] {
  if (object === undefined) return [];
  const { properties = {}, required = [] } = schemaOf(object, 'input') as {
    properties?: Json;
    required?: string[];
  };
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    required: required.includes(name),
    schema,
  }));
}

function bodyOf({ body }: RouteSpec): Json | undefined {
  if (body === undefined) return undefined;
  if (body === 'bytes') return { 'application/octet-stream': {} };
  return { 'application/json': { schema: schemaOf(body, 'input') } };
}

function answerOf({ answer, status }: RouteSpec, refer: Refer): Json {
  if (status === 302)
    return { 302: { description: 'Leads on.', headers: { Location: { schema: { type: 'string' } } } } };
  if (answer === undefined) return { 204: { description: 'Done.' } };
  if (answer === 'bytes')
    return { 200: { description: 'A file.', content: { 'application/octet-stream': {} } } };
  if (answer === 'events') return { 200: { description: 'Events.', content: { 'text/event-stream': {} } } };
  return {
    [status ?? 200]: {
      description: 'The answer.',
      content: { 'application/json': { schema: refer(answer) } },
    },
  };
}
