import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { EntryText } from '#pages/mailbox/list/entryText.tsx';
import type { Entry } from '#pages/mailbox/list/queries.ts';

const rowHeight = 77;
/** So many rows before the end the next page is asked for. */
const ahead = 30;

const useStyles = makeStyles({
  list: {
    height: '100%',
    overflowY: 'auto',
    outlineStyle: 'none',
  },
  inner: { position: 'relative' },
  row: {
    position: 'absolute',
    left: 0,
    right: 0,
    boxSizing: 'border-box',
    height: `${rowHeight}px`,
    padding: '8px 16px',
    cursor: 'pointer',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    // Not the subtle hover: in high contrast that is the highlight, on which the texts inside could not be read.
    ':hover': { backgroundColor: tokens.colorNeutralBackground3 },
  },
  active: { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  open: {
    color: tokens.colorNeutralForeground1Selected,
    backgroundColor: tokens.colorNeutralBackground1Selected,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Selected },
    borderLeft: `3px solid ${tokens.colorCompoundBrandBackground}`,
    paddingLeft: '13px',
  },
});

/**
 * A list of any length: only the rows in sight are in the page, and a page of the list is asked for when the reader
 * comes near it. Arrows, Page Up and Down, Home and End move; Enter opens.
 * @param total how many there are, where that is known
 */
export function EntryList(props: {
  readonly label: string;
  readonly entries: readonly Entry[];
  readonly total?: number;
  readonly open: string | undefined;
  readonly onOpen: (item: string) => void;
  /** Asks for the next page; absent when there is none or it is on its way. */
  readonly onNearEnd?: () => void;
}) {
  const styles = useStyles();
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const { entries, open, onOpen, onNearEnd } = props;
  const [active, setActive] = useState(() =>
    Math.max(
      0,
      entries.findIndex(({ item }) => item === open),
    ),
  );
  const [focused, setFocused] = useState(false);
  const virtual = useVirtualizer({
    count: entries.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    initialOffset: Math.max(0, active - 2) * rowHeight,
  });
  const rows = virtual.getVirtualItems();
  const last = rows.at(-1)?.index ?? 0;
  useEffect(() => {
    if (last >= entries.length - ahead) onNearEnd?.();
  }, [last, entries.length, onNearEnd]);

  const move = (event: KeyboardEvent): void => {
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 1);
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      PageDown: active + page,
      PageUp: active - page,
      Home: 0,
      End: entries.length - 1,
    };
    const wanted = steps[event.key];
    const entry = entries[active];
    if (wanted !== undefined) {
      event.preventDefault();
      const next = Math.min(Math.max(0, wanted), entries.length - 1);
      setActive(next);
      virtual.scrollToIndex(next);
    } else if ((event.key === 'Enter' || event.key === ' ') && entry !== undefined) {
      event.preventDefault();
      onOpen(entry.item);
    }
  };
  return (
    <div
      ref={scroller}
      role="listbox"
      tabIndex={0}
      aria-label={props.label}
      aria-activedescendant={`${id}${active}`}
      className={styles.list}
      onKeyDown={move}
      onFocus={() => setFocused(true)}
      onBlur={() => setFocused(false)}
    >
      <div className={styles.inner} role="presentation" style={{ height: virtual.getTotalSize() }}>
        {rows.map(({ index, start }) => {
          const entry = entries[index];
          if (entry === undefined) return null;
          return (
            // biome-ignore lint/a11y/useFocusableInteractive: the list has the focus and names its active option
            // biome-ignore lint/a11y/useKeyWithClickEvents: the list handles the keys
            <div
              key={entry.item}
              id={`${id}${index}`}
              role="option"
              aria-selected={entry.item === open}
              aria-posinset={index + 1}
              aria-setsize={props.total ?? -1}
              className={mergeClasses(
                styles.row,
                focused && index === active && styles.active,
                entry.item === open && styles.open,
              )}
              style={{ transform: `translateY(${start}px)` }}
              onClick={() => {
                setActive(index);
                onOpen(entry.item);
              }}
            >
              <EntryText entry={entry} strong={entry.item === open} />
            </div>
          );
        })}
      </div>
    </div>
  );
}
