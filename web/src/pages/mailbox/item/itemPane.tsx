import type { ItemView } from '@contract/mailboxes.ts';
import { makeStyles, Tab, tokens } from '@fluentui/react-components';
import { ArrowLeft20Regular } from '@fluentui/react-icons';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useId, useRef, useState } from 'react';
import { call } from '#client/call.ts';
import { ButtonLink } from '#elements/buttonLink.tsx';
import { QueryContent } from '#elements/queryContent.tsx';
import { TabRow } from '#elements/tabRow.tsx';
import { useFormats, useMessages } from '#language/provider.tsx';
import { ChatView } from '#pages/mailbox/item/chatView.tsx';
import { MailView } from '#pages/mailbox/item/mailView.tsx';
import { SourceView } from '#pages/mailbox/item/sourceView.tsx';

const views = ['chat', 'mail', 'source'] as const;
type View = (typeof views)[number];

const useStyles = makeStyles({
  pane: { height: '100%', display: 'flex', flexDirection: 'column', minHeight: 0 },
  back: { padding: '4px 8px 0' },
  item: { flex: '1 1 auto', display: 'flex', flexDirection: 'column', minHeight: 0 },
  head: { padding: '12px 20px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  view: {
    flex: '1 1 auto',
    minHeight: 0,
    overflowY: 'auto',
    padding: '0 20px 16px',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    '@media (max-width: 640px)': { padding: '0 12px 12px' },
  },
  title: {
    margin: 0,
    outlineStyle: 'none',
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  tabs: { marginLeft: '-12px' },
});

/** @param back where the list is, in a window too narrow for both */
export function ItemPane(props: { readonly item: string; readonly mailbox: string; readonly back?: string }) {
  const styles = useStyles();
  const { mailbox: texts } = useMessages();
  const item = useQuery({
    queryKey: ['item', props.item],
    queryFn: ({ signal }) => call('readItem', { params: { item: props.item } }, { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });
  return (
    <div className={styles.pane}>
      {props.back !== undefined && (
        <div className={styles.back}>
          <ButtonLink to={props.back} appearance="subtle" icon={<ArrowLeft20Regular />}>
            {texts.backToList}
          </ButtonLink>
        </div>
      )}
      <QueryContent query={item}>{(data) => <Opened item={data} mailbox={props.mailbox} />}</QueryContent>
    </div>
  );
}

function Opened({ item, mailbox }: { readonly item: ItemView; readonly mailbox: string }) {
  const styles = useStyles();
  const { mailbox: texts, words } = useMessages();
  const { dateTime } = useFormats();
  const id = useId();
  const [view, setView] = useState<View>('chat');
  const heading = useRef<HTMLHeadingElement>(null);
  // Whoever opened it from the list wants to read it: a screen reader begins here.
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const { bubble, service, conversation, mail } = item;
  return (
    <article aria-labelledby={`${id}title`} className={styles.item}>
      <div className={styles.head}>
        <h2 id={`${id}title`} ref={heading} tabIndex={-1} className={styles.title}>
          {mail.subject === '' ? (conversation.title ?? words.itemKinds[bubble.kind]) : mail.subject}
        </h2>
        <p className={styles.quiet}>
          {words.services[service]} · {words.itemKinds[bubble.kind]} · {words.directions[bubble.direction]} ·{' '}
          {dateTime(new Date(bubble.occurredAt))}
        </p>
        <TabRow
          className={styles.tabs}
          aria-label={texts.views.label}
          selectedValue={view}
          onTabSelect={(_, { value }) => setView(views.find((known) => known === value) ?? 'chat')}
        >
          {views.map((each) => (
            <Tab key={each} value={each} id={`${id}${each}`} aria-controls={`${id}panel`}>
              {texts.views[each]}
            </Tab>
          ))}
        </TabRow>
      </div>
      <div
        key={view}
        id={`${id}panel`}
        role="tabpanel"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
        tabIndex={0}
        aria-labelledby={`${id}${view}`}
        className={styles.view}
      >
        {view === 'chat' && <ChatView item={item} mailbox={mailbox} />}
        {view === 'mail' && <MailView item={item} />}
        {view === 'source' && <SourceView item={bubble.item} />}
      </div>
    </article>
  );
}
