import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useEffect, useRef } from 'react';
import { useHeadingFocus } from '#elements/headingFocus.ts';

const useStyles = makeStyles({
  page: {
    boxSizing: 'border-box',
    width: '100%',
    maxWidth: '1440px',
    padding: '24px 32px 48px',
    '@media (max-width: 640px)': { padding: '16px 16px 40px' },
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    justifyContent: 'space-between',
    gap: '8px 24px',
    marginBottom: '20px',
  },
  heading: {
    margin: 0,
    outlineStyle: 'none',
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    '@media (max-width: 640px)': { fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600 },
  },
  lead: { margin: '4px 0 0', maxWidth: '76ch', color: tokens.colorNeutralForeground2 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** A page: its title in the window and as the heading that gets the focus after navigation, then its content. */
export function Page(props: {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
  readonly above?: ReactNode;
  /** Something modal opens with the page: the focus belongs there. */
  readonly behindDialog?: boolean;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useHeadingFocus(heading, props.behindDialog !== true);
  useEffect(() => {
    document.title = `${props.title} · Holdfast`;
  }, [props.title]);
  return (
    <div className={styles.page}>
      {props.above}
      <div className={styles.head}>
        <div>
          <h1 ref={heading} tabIndex={-1} className={styles.heading}>
            {props.title}
          </h1>
          {props.lead !== undefined && <p className={styles.lead}>{props.lead}</p>}
        </div>
        {props.actions !== undefined && <div className={styles.actions}>{props.actions}</div>}
      </div>
      {props.children}
    </div>
  );
}
