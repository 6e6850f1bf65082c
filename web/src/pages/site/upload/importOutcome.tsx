import type { ImportResult } from '@contract/site.ts';
import { MessageBar, MessageBarBody, MessageBarTitle, makeStyles } from '@fluentui/react-components';
import { Facts } from '#elements/facts.tsx';
import { useFormats, useMessages } from '#language/provider.tsx';

const useStyles = makeStyles({ part: { display: 'grid', gap: '16px' } });

/** What an import has added, and what it left out. */
export function ImportOutcome({ result }: { readonly result: ImportResult }) {
  const styles = useStyles();
  const { upload: texts } = useMessages().site;
  const { number, list } = useFormats();
  const { captured, added, alreadyKnown, excluded, problems, unusedAuthors } = result;
  return (
    <div className={styles.part} role="status">
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{texts.added(added)}</MessageBarTitle>
          {texts.addedHelp}
        </MessageBarBody>
      </MessageBar>
      <Facts
        facts={[
          { name: texts.read, value: number(captured) },
          { name: texts.addedName, value: number(added) },
          { name: texts.alreadyKnown, value: number(alreadyKnown) },
          { name: texts.excluded, value: excluded > 0 && number(excluded) },
          { name: texts.problems, value: problems > 0 && number(problems) },
          { name: texts.unusedAuthors, value: unusedAuthors.length > 0 && list(unusedAuthors) },
        ]}
      />
    </div>
  );
}
