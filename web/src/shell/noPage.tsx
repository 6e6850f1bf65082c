import { Link } from '#elements/link.tsx';
import { Page } from '#elements/page.tsx';
import { useMessages } from '#language/provider.tsx';

export function NotFound() {
  const { notFound } = useMessages().shell;
  return (
    <Page title={notFound.title}>
      <p>{notFound.text}</p>
      <p>
        <Link to="/">{notFound.home}</Link>
      </p>
    </Page>
  );
}

export function Forbidden({ permission }: { readonly permission: string }) {
  const { forbidden } = useMessages().shell;
  return (
    <Page title={forbidden.title}>
      <p>{forbidden.text(permission)}</p>
    </Page>
  );
}
