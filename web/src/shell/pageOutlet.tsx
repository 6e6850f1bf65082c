import { Spinner } from '@fluentui/react-components';
import { type ComponentType, Suspense } from 'react';
import { Route, Switch, useLocation } from 'wouter';
import { useSession } from '#client/session.ts';
import { Centre } from '#elements/centre.tsx';
import { useMessages } from '#language/provider.tsx';
import { ErrorBoundary } from '#shell/errorBoundary.tsx';
import { Forbidden, NotFound } from '#shell/noPage.tsx';
import { pages } from '#shell/pages.ts';

/** The page of the present address. */
export function PageOutlet() {
  const { shell } = useMessages();
  const [place] = useLocation();
  return (
    <ErrorBoundary place={place}>
      <Suspense
        fallback={
          <Centre>
            <Spinner label={shell.loading} />
          </Centre>
        }
      >
        <Switch>
          {pages.map(({ path, permissions, page }) => (
            <Route key={path} path={path}>
              <Permitted permissions={permissions} page={page} />
            </Route>
          ))}
          <Route>
            <NotFound />
          </Route>
        </Switch>
      </Suspense>
    </ErrorBoundary>
  );
}

function Permitted({ permissions, page: Shown }: { permissions: readonly string[]; page: ComponentType }) {
  const held = useSession().permissions;
  const [first] = permissions;
  if (first === undefined || permissions.some((permission) => held.includes(permission))) return <Shown />;
  return <Forbidden permission={first} />;
}
