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

/** Pixels of the next tab that stay in sight. */
const peep = 24;

/** Tabs in one row, which scrolls where the window is narrow; the selected one is always in sight. */
export function TabRow({ className, ...props }: TabListProps) {
  const styles = useStyles();
  const scroller = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another selection is what there is to be seen
  useEffect(() => {
    const box = scroller.current;
    if (box === null) return;
    show(box);
    // A narrower window, a font that comes late, a tab that is added: the selected one moves.
    const watcher = new ResizeObserver(() => show(box));
    for (const part of [box, ...box.children]) watcher.observe(part);
    return () => watcher.disconnect();
  }, [props.selectedValue]);
  return (
    <div ref={scroller} className={mergeClasses(styles.scroller, className)}>
      <TabList {...props} className={styles.row} />
    </div>
  );
}

/** Scrolls the row alone, never the page: far enough that a bit of the neighbours tells that there are more. */
function show(box: HTMLElement): void {
  const tab = box.querySelector('[aria-selected="true"]');
  if (tab === null) return;
  const [around, own] = [box.getBoundingClientRect(), tab.getBoundingClientRect()];
  if (own.left < around.left) box.scrollLeft -= around.left - own.left + peep;
  else if (own.right > around.right) box.scrollLeft += own.right - around.right + peep;
}
