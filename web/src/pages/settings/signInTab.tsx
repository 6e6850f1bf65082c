import { useQuery } from '@tanstack/react-query';
import { call } from '#client/call.ts';
import { QueryContent } from '#elements/queryContent.tsx';
import { SingleSignOnForm } from '#pages/settings/singleSignOnForm.tsx';

/** How operators sign in. */
export function SignInTab() {
  const settings = useQuery({
    queryKey: ['single-sign-on'],
    queryFn: ({ signal }) => call('readSingleSignOn', {}, { signal }),
    refetchOnWindowFocus: false,
  });
  return (
    <QueryContent query={settings}>
      {(data) => <SingleSignOnForm key={data.version} settings={data} />}
    </QueryContent>
  );
}
