import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { isProblem } from '#client/problem.ts';
import { Page } from '#elements/page.tsx';
import { ProblemBar } from '#elements/problemBar.tsx';
import { useMessages } from '#language/provider.tsx';

const useStyles = makeStyles({
  line: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: 'anywhere' },
});

export function Crashed({ error }: { readonly error: unknown }) {
  const styles = useStyles();
  const { crashed } = useMessages().shell;
  return (
    <Page title={crashed.title}>
      {isProblem(error) ? (
        <ProblemBar error={error} />
      ) : (
        <>
          <p>{crashed.text}</p>
          <p className={styles.line}>
            {error instanceof Error ? `${error.name}: ${error.message}` : String(error)}
          </p>
        </>
      )}
      <p>
        <Button appearance="primary" onClick={() => location.reload()}>
          {crashed.reload}
        </Button>
      </p>
    </Page>
  );
}
