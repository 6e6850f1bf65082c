import { Button, type ButtonProps } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { useNavigateOnClick } from '#elements/link.tsx';

/** A link that looks like a button: it leads somewhere, it does nothing. */
export function ButtonLink(props: {
  readonly to: string;
  readonly appearance?: NonNullable<ButtonProps['appearance']>;
  readonly icon?: ReactElement;
  readonly children: ReactNode;
}) {
  const { to, appearance = 'secondary', icon, children } = props;
  return (
    <Button as="a" href={to} appearance={appearance} onClick={useNavigateOnClick(to)} {...(icon && { icon })}>
      {children}
    </Button>
  );
}
