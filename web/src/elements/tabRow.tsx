import { makeStyles, mergeClasses, TabList, type TabListProps } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';

const useStyles = makeStyles({
  scroller: {
    overflowX: 'auto',
    // Otherwise the line below the selected tab would make it scroll up and down.
    overflowY: 'hidden',
    scrollbarWidth: 'none',
  },
  row: { width: 'max-content' },
});

/** Tabs in one row, which scrolls where the window is narrow; the selected one is always in sight. */
export function TabRow({ className, ...props }: TabListProps) {
  const styles = useStyles();
  const scroller = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another selection is what there is to be seen
  useEffect(() => {
    scroller.current
      ?.querySelector('[aria-selected="true"]')
      ?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [props.selectedValue]);
  return (
    <div ref={scroller} className={mergeClasses(styles.scroller, className)}>
      <TabList {...props} className={styles.row} />
    </div>
  );
}
