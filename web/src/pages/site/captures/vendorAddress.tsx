import { Button, Field, Input, makeStyles } from '@fluentui/react-components';
import { Copy20Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useMessages } from '#language/provider.tsx';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  address: { flex: '1 1 220px', minWidth: 0 },
});

/** What the vendor has to be given, to be copied. */
export function VendorAddress({ address }: { readonly address: string }) {
  const styles = useStyles();
  const { captures: texts, buttons } = useMessages();
  const [copied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(address);
    setCopied(true);
  };
  return (
    <Field label={texts.address} hint={texts.addressHint}>
      {(given) => (
        <div className={styles.row}>
          <Input
            {...given}
            readOnly
            value={address}
            className={styles.address}
            onFocus={(event) => event.target.select()}
          />
          <Button icon={<Copy20Regular />} onClick={() => void copy()}>
            {buttons.copy}
          </Button>
          <span role="status">{copied ? buttons.copied : ''}</span>
        </div>
      )}
    </Field>
  );
}
