import { makeStyles } from '@fluentui/react-components';
import { Fragment } from 'react';

const useStyles = makeStyles({ text: { overflowWrap: 'anywhere' } });

/** A name without spaces, such as `operator:ann@corp.example`, that is broken where a reader would break it. */
export function Breakable({ text }: { readonly text: string }) {
  const styles = useStyles();
  let from = 0;
  return (
    <span className={styles.text}>
      {text.split(/(?<=[:@/])/).map((part) => {
        const at = from;
        from += part.length;
        return (
          <Fragment key={at}>
            {at > 0 && <wbr />}
            {part}
          </Fragment>
        );
      })}
    </span>
  );
}
