import { Skeleton, SkeletonItem } from '@fluentui/react-components';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ProblemBar } from '#elements/problemBar.tsx';
import { useMessages } from '#language/provider.tsx';

/** What a query brought, or that it is on its way, or why not. Data that is there stays when a refresh fails. */
export function QueryContent<Data>(props: {
  readonly query: UseQueryResult<Data>;
  readonly children: (data: Data) => ReactNode;
}) {
  const { shell } = useMessages();
  const { data, error, refetch } = props.query;
  if (data !== undefined) return <>{props.children(data)}</>;
  if (error !== null) return <ProblemBar error={error} onRetry={() => void refetch()} />;
  return (
    <Skeleton aria-label={shell.loading} style={{ display: 'grid', gap: '12px' }}>
      <SkeletonItem size={24} />
      <SkeletonItem size={24} />
      <SkeletonItem size={24} />
    </Skeleton>
  );
}
