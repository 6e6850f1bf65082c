import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownload20Regular } from '@fluentui/react-icons';
import { useQuery } from '@tanstack/react-query';
import { addressOf } from '#client/address.ts';
import { call } from '#client/call.ts';
import { QueryContent } from '#elements/queryContent.tsx';
import { useFormats, useMessages } from '#language/provider.tsx';

const mostShown = 200_000;

const useStyles = makeStyles({
  part: { display: 'grid', gap: '12px', padding: '16px 0', gridTemplateColumns: 'minmax(0, 1fr)' },
  lead: { margin: 0, color: tokens.colorNeutralForeground2 },
  source: {
    margin: 0,
    padding: '12px',
    maxHeight: '60vh',
    overflow: 'auto',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
});

/** The exact bytes of the mail: their beginning as text, all of them as a file. */
export function SourceView({ item }: { readonly item: string }) {
  const styles = useStyles();
  const { mailbox: texts } = useMessages();
  const { bytes } = useFormats();
  const source = useQuery({
    queryKey: ['source', item],
    queryFn: async ({ signal }) =>
      beginningOf(await call('downloadSource', { params: { item } }, { signal }), mostShown),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 60_000,
  });
  return (
    <div className={styles.part}>
      <p className={styles.lead}>{texts.sourceLead}</p>
      <div>
        <Button
          as="a"
          icon={<ArrowDownload20Regular />}
          href={addressOf('downloadSource', { params: { item } })}
          download={`${item}.eml`}
        >
          {texts.downloadSource}
        </Button>
      </div>
      <QueryContent query={source}>
        {({ text, whole }) => (
          <>
            {!whole && <p className={styles.lead}>{texts.sourceCut(bytes(mostShown))}</p>}
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard */}
            <pre className={styles.source} tabIndex={0}>
              {text}
            </pre>
          </>
        )}
      </QueryContent>
    </div>
  );
}

/** Reads no further than it shows. */
async function beginningOf(answer: Response, most: number): Promise<{ text: string; whole: boolean }> {
  const reader = answer.body?.getReader();
  if (reader === undefined) return { text: '', whole: true };
  const decoder = new TextDecoder();
  let [text, seen] = ['', 0];
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return { text: text + decoder.decode(), whole: true };
    const part = value.subarray(0, most - seen);
    seen += part.length;
    text += decoder.decode(part, { stream: true });
    if (part.length < value.length) {
      await reader.cancel();
      return { text, whole: false };
    }
  }
}
