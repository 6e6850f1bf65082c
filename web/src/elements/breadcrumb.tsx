import {
  Breadcrumb,
  BreadcrumbButton,
  BreadcrumbDivider,
  BreadcrumbItem,
  makeStyles,
} from '@fluentui/react-components';
import { Fragment } from 'react';
import { useNavigateOnClick } from '#elements/link.tsx';

const useStyles = makeStyles({ trail: { margin: '-8px 0 8px -8px', '& > ol': { flexWrap: 'wrap' } } });

interface Crumb {
  readonly text: string;
  readonly to: string;
}

/** The pages above this one. */
export function Trail(props: { readonly crumbs: readonly Crumb[]; readonly here: string }) {
  const styles = useStyles();
  return (
    <Breadcrumb className={styles.trail} size="small">
      {props.crumbs.map((crumb) => (
        <Fragment key={crumb.to}>
          <BreadcrumbItem>
            <CrumbLink {...crumb} />
          </BreadcrumbItem>
          <BreadcrumbDivider />
        </Fragment>
      ))}
      <BreadcrumbItem>
        <BreadcrumbButton current>{props.here}</BreadcrumbButton>
      </BreadcrumbItem>
    </Breadcrumb>
  );
}

function CrumbLink({ text, to }: Crumb) {
  return (
    <BreadcrumbButton as="a" href={to} onClick={useNavigateOnClick(to)}>
      {text}
    </BreadcrumbButton>
  );
}
