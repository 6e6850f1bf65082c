import { makeStyles, Tab } from '@fluentui/react-components';
import { type ReactNode, useId } from 'react';
import { useLocation } from 'wouter';
import { TabRow } from '#elements/tabRow.tsx';

export interface PageTab {
  /** Last part of the address. */
  readonly id: string;
  readonly label: string;
  readonly content: () => ReactNode;
}

const useStyles = makeStyles({
  list: { margin: '0 0 16px -12px' },
});

/** The parts of a page, each with an address of its own; the first one stands at the page's. */
export function PageTabs(props: {
  readonly label: string;
  /** Address of the page. */
  readonly base: string;
  readonly selected: string | undefined;
  readonly tabs: readonly PageTab[];
}) {
  const styles = useStyles();
  const id = useId();
  const [, navigate] = useLocation();
  const { label, base, tabs } = props;
  const shown = tabs.find((tab) => tab.id === props.selected) ?? tabs[0];
  if (shown === undefined) return null;
  return (
    <>
      {tabs.length > 1 && (
        <TabRow
          className={styles.list}
          aria-label={label}
          selectedValue={shown.id}
          onTabSelect={(_, { value }) => navigate(value === tabs[0]?.id ? base : `${base}/${String(value)}`)}
        >
          {tabs.map((tab) => (
            <Tab key={tab.id} value={tab.id} id={`${id}${tab.id}`} aria-controls={`${id}panel`}>
              {tab.label}
            </Tab>
          ))}
        </TabRow>
      )}
      <div
        id={`${id}panel`}
        {...(tabs.length > 1 && { role: 'tabpanel', 'aria-labelledby': `${id}${shown.id}` })}
      >
        {shown.content()}
      </div>
    </>
  );
}
