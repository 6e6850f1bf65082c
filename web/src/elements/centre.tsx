import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  centre: { display: 'grid', placeItems: 'center', minHeight: '60vh', padding: '24px' },
});

export function Centre({ children }: { readonly children: ReactNode }) {
  return <div className={useStyles().centre}>{children}</div>;
}
