import { useMessages } from '#language/provider.tsx';

/** A kind of item in words; one that a newer server knows stays as it is. */
export function useKindText(): (kind: string | null) => string {
  const { words, connector } = useMessages();
  const names: Readonly<Record<string, string>> = words.itemKinds;
  return (kind) => (kind === null ? connector.items.unknown : (names[kind] ?? kind));
}

/** Why something was not imported or delivered, in words. */
export function useReasonText(): (reason: string | null) => string {
  const { words, connector } = useMessages();
  const names: Readonly<Record<string, string>> = {
    ...words.reasons,
    'not-imported': connector.items.notImported,
    rejected: connector.items.rejected,
  };
  return (reason) => (reason === null ? '' : (names[reason] ?? reason));
}
