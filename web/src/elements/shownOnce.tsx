import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { Copy20Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useMessages } from '#language/provider.tsx';

const useStyles = makeStyles({
  box: { display: 'grid', gap: '8px', justifyItems: 'start' },
  field: { width: '100%' },
  secret: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase300 },
});

/** A secret that Holdfast does not keep: to be copied now, and never shown again. */
export function ShownOnce(props: { readonly label: string; readonly hint: string; readonly secret: string }) {
  const styles = useStyles();
  const { buttons } = useMessages();
  const [copied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(props.secret);
    setCopied(true);
  };
  return (
    <div className={styles.box}>
      <Field label={props.label} hint={props.hint} className={styles.field}>
        <Textarea
          readOnly
          resize="none"
          rows={props.secret.split('\n').length}
          value={props.secret}
          textarea={{ className: styles.secret, spellCheck: false }}
          onFocus={(event) => event.target.select()}
        />
      </Field>
      <Button icon={<Copy20Regular />} onClick={() => void copy()}>
        {buttons.copy}
      </Button>
      <span role="status">{copied ? buttons.copied : ''}</span>
    </div>
  );
}
