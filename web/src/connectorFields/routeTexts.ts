import type { Route } from '@contract/connectors.ts';
import { isPattern } from '#connectorFields/mailboxChoice.ts';
import { useFormats, useMessages } from '#language/provider.tsx';

/** What the lines of the routes mean, a sentence each, and a last one for the mailboxes that no line fits. */
export function useRouteTexts(): (routes: readonly Route[]) => string[] {
  const { routes: texts } = useMessages().addConnector.mailboxes;
  const { list } = useFormats();
  return (routes) => [
    ...routes.map(({ mailboxes, targets }) => {
      const good = mailboxes.filter(isPattern);
      if (good.length === 0) return texts.incomplete;
      return targets.length === 0
        ? texts.meansArchive(list(good))
        : texts.means(list(good), list([...targets]));
    }),
    texts.others,
  ];
}

/** Where a connector delivers, in words: the archive and its targets. */
export function useDeliversText(): (choice: {
  readonly keepInArchive: boolean;
  readonly targets: readonly string[];
}) => string {
  const { connectors, addConnector } = useMessages();
  const { list } = useFormats();
  return ({ keepInArchive, targets }) =>
    keepInArchive
      ? list([connectors.targetNames.archive, ...targets])
      : addConnector.mailboxes.alone(list([...targets]));
}
