import type { z } from 'zod';
import { administrationRoutes } from './table/administration.ts';
import { captureScopeRoutes } from './table/captureScope.ts';
import { captureRoutes } from './table/captures.ts';
import { connectorRoutes } from './table/connectors.ts';
import { directoryRoutes } from './table/directories.ts';
import { mailboxRoutes } from './table/mailboxes.ts';
import { operatorRoutes } from './table/operators.ts';
import { personalRoutes } from './table/personal.ts';
import { sessionRoutes } from './table/session.ts';
import { siteRoutes } from './table/site.ts';
import { targetRoutes } from './table/targets.ts';
import { wizardRoutes } from './table/wizard.ts';

/** Every route of `/api/v1`, by the name of its operation. */
export const routes = {
  ...sessionRoutes,
  ...operatorRoutes,
  ...connectorRoutes,
  ...directoryRoutes,
  ...targetRoutes,
  ...wizardRoutes,
  ...siteRoutes,
  ...captureScopeRoutes,
  ...captureRoutes,
  ...personalRoutes,
  ...mailboxRoutes,
  ...administrationRoutes,
  ...directoryRoutes,
};

export type Routes = typeof routes;
export type RouteName = keyof Routes;

/** What a caller sends: path parts, query, body, each before defaults are filled in. */
export type RequestOf<Name extends RouteName> = Part<Name, 'params'> & Part<Name, 'query'> & BodyPart<Name>;

/** The JSON that comes back; `void` without any, `Response` for bytes and events. */
export type AnswerOf<Name extends RouteName> = Routes[Name] extends { readonly answer: infer Answer }
  ? Answer extends z.ZodType
    ? z.output<Answer>
    : Response
  : undefined;

type Part<Name extends RouteName, Key extends 'params' | 'query'> = Routes[Name] extends {
  readonly [key in Key]: infer Schema extends z.ZodType;
}
  ? { readonly [key in Key]: z.input<Schema> }
  : unknown;

type BodyPart<Name extends RouteName> = Routes[Name] extends { readonly body: infer Body }
  ? { readonly body: Body extends z.ZodType ? z.input<Body> : Blob | ArrayBuffer | Uint8Array<ArrayBuffer> }
  : unknown;
