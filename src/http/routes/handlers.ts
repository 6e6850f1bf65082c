import type { Handlers } from '#http/center/handler.ts';
import type { RouteName } from '#http/contract/routes.ts';
import { administrationHandlers } from '#http/routes/administration.ts';
import { captureScopeHandlers } from '#http/routes/captureScope.ts';
import { captureHandlers } from '#http/routes/captures.ts';
import { connectorHandlers } from '#http/routes/connectors.ts';
import { directoryHandlers } from '#http/routes/directories.ts';
import { mailboxHandlers } from '#http/routes/mailboxes.ts';
import { operatorHandlers } from '#http/routes/operators.ts';
import { personalHandlers } from '#http/routes/personal.ts';
import { sessionHandlers } from '#http/routes/session.ts';
import { siteHandlers } from '#http/routes/site.ts';
import { targetHandlers } from '#http/routes/targets.ts';
import { wizardHandlers } from '#http/routes/wizard.ts';

/** What each route of the table does; one without a handler is a compile error. */
export const handlers: Handlers<RouteName> = {
  ...sessionHandlers,
  ...operatorHandlers,
  ...connectorHandlers,
  ...directoryHandlers,
  ...targetHandlers,
  ...wizardHandlers,
  ...siteHandlers,
  ...captureScopeHandlers,
  ...captureHandlers,
  ...personalHandlers,
  ...mailboxHandlers,
  ...administrationHandlers,
};
