import { Page } from '#elements/page.tsx';
import { useMessages } from '#language/provider.tsx';

export function HomePage() {
  const { shell } = useMessages();
  return <Page title={shell.pages.home}>…</Page>;
}
