import type { PersonalLink } from '@contract/personal.ts';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { languages } from '@i18n/languages.ts';
import { languageNames } from '@i18n/web/catalogues.ts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '#client/call.ts';
import { DataTable } from '#elements/dataTable.tsx';
import { FormDialog } from '#elements/formDialog.tsx';
import { useNotify } from '#elements/notify.tsx';
import { QueryContent } from '#elements/queryContent.tsx';
import { useFormats, useMessages } from '#language/provider.tsx';
import { linksQuery } from '#pages/site/invite/queries.ts';

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

type Act = 'renew' | 'revoke';

/** A user's links with how they stand; each is renewed or revoked. */
export function UserLinks({ email }: { readonly email: string }) {
  const styles = useStyles();
  const { personalPages: texts } = useMessages();
  const { minute } = useFormats();
  const [asked, ask] = useState<{ readonly act: Act; readonly link: PersonalLink }>();
  const links = useQuery(linksQuery(email));
  const stateOf = useLinkState();
  return (
    <>
      <QueryContent query={links}>
        {({ items }) =>
          items.length === 0 ? (
            <span className={styles.quiet}>{texts.noLinks}</span>
          ) : (
            <DataTable
              label={texts.links}
              rows={items}
              rowKey={({ id }) => id}
              columns={[
                {
                  id: 'made',
                  title: texts.madeAt,
                  cell: ({ createdAt, createdBy }) => (
                    <>
                      <div>{minute(new Date(createdAt))}</div>
                      <div className={styles.quiet}>{createdBy}</div>
                    </>
                  ),
                },
                {
                  id: 'purpose',
                  title: texts.purpose,
                  cell: ({ purpose, language }) => (
                    <>
                      <div>{texts.purposes[purpose]}</div>
                      <div className={styles.quiet}>{languageName(language)}</div>
                    </>
                  ),
                },
                { id: 'state', title: texts.state, cell: stateOf },
                {
                  id: 'actions',
                  title: texts.actions,
                  cell: (link) => <LinkActions link={link} onAct={(act) => ask({ act, link })} />,
                },
              ]}
            />
          )
        }
      </QueryContent>
      {asked && <Confirm {...asked} onClose={() => ask(undefined)} />}
    </>
  );
}

function languageName(language: string | undefined): string {
  const known = languages.find((one) => one === language);
  return known === undefined ? (language ?? '') : languageNames[known];
}

/** How a link stands, with the time that tells. */
function useLinkState(): (link: PersonalLink) => string {
  const { linkStates } = useMessages().personalPages;
  const { minute } = useFormats();
  return ({ state, expiresAt, usedAt, revokedAt }) =>
    linkStates[state](minute(new Date(revokedAt ?? usedAt ?? expiresAt)));
}

function LinkActions({ link, onAct }: { readonly link: PersonalLink; readonly onAct: (act: Act) => void }) {
  const styles = useStyles();
  const { personalPages: texts } = useMessages();
  const { minute } = useFormats();
  const { state, createdAt } = link;
  // What a link began may outlive it: it is revoked as long as it is not.
  const acts: readonly Act[] = state === 'revoked' ? [] : state === 'used' ? ['revoke'] : ['renew', 'revoke'];
  return (
    <div className={styles.actions}>
      {acts.map((act) => (
        <Button
          key={act}
          size="small"
          aria-label={texts[act].of(minute(new Date(createdAt)))}
          onClick={() => onAct(act)}
        >
          {texts[act].button}
        </Button>
      ))}
    </div>
  );
}

function Confirm(props: { readonly act: Act; readonly link: PersonalLink; readonly onClose: () => void }) {
  const { act, link, onClose } = props;
  const texts = useMessages().personalPages[act];
  const { minute } = useFormats();
  const notify = useNotify();
  const queries = useQueryClient();
  const change = useMutation({
    mutationFn: () =>
      call(act === 'renew' ? 'renewPersonalLink' : 'revokePersonalLink', { params: { link: link.id } }),
    onSuccess: async () => {
      notify.done(texts.done);
      onClose();
      await queries.invalidateQueries({ queryKey: linksQuery(link.userEmail).queryKey });
    },
  });
  return (
    <FormDialog
      title={texts.of(minute(new Date(link.createdAt)))}
      lead={texts.text}
      submit={texts.button}
      pending={change.isPending}
      error={change.error}
      onSubmit={() => change.mutate()}
      onClose={onClose}
    />
  );
}
