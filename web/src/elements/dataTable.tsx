import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useMedia } from '#theme/provider.tsx';

export interface Column<Row> {
  readonly id: string;
  readonly title: string;
  readonly cell: (row: Row) => ReactNode;
  /** Numbers stand at the right, so that their digits line up. */
  readonly align?: 'end';
  /** Stays on one line. */
  readonly nowrap?: boolean;
}

interface TableProps<Row> {
  /** What the rows are, read out before the table. */
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
}

const useStyles = makeStyles({
  scroller: {
    position: 'relative',
    overflowX: 'auto',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase300 },
  head: {
    padding: '6px 20px 6px 0',
    textAlign: 'start',
    verticalAlign: 'bottom',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    ':last-child': { paddingRight: 0 },
  },
  cell: {
    padding: '9px 20px 9px 0',
    textAlign: 'start',
    verticalAlign: 'top',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    ':last-child': { paddingRight: 0 },
  },
  end: { textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
  nowrap: { whiteSpace: 'nowrap' },
  cards: { listStyleType: 'none', margin: 0, padding: 0 },
  card: {
    padding: '10px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    ':last-child': { borderBottomStyle: 'none' },
  },
  facts: {
    margin: 0,
    display: 'grid',
    gridTemplateColumns: 'minmax(90px, max-content) minmax(0, 1fr)',
    gap: '4px 16px',
  },
  name: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, paddingTop: '2px' },
  value: { margin: 0, overflowWrap: 'anywhere' },
});

/** Rows and columns; in a narrow window one card a row, so that nothing has to be scrolled sideways. */
export function DataTable<Row>(props: TableProps<Row>) {
  const narrow = useMedia('(max-width: 640px)');
  return narrow ? <Cards {...props} /> : <Table {...props} />;
}

/** A plain table: what screen readers know best. It scrolls sideways where it must, by keyboard too. */
function Table<Row>({ label, columns, rows, rowKey }: TableProps<Row>) {
  const styles = useStyles();
  const look = ({ align, nowrap }: Column<Row>): string =>
    mergeClasses(align === 'end' && styles.end, nowrap === true && styles.nowrap);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reached by keyboard
    <section className={styles.scroller} aria-label={label} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.id} scope="col" className={mergeClasses(styles.head, look(column))}>
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map((column) => (
                <td key={column.id} className={mergeClasses(styles.cell, look(column))}>
                  {column.cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Cards<Row>({ label, columns, rows, rowKey }: TableProps<Row>) {
  const styles = useStyles();
  return (
    <ul className={styles.cards} aria-label={label}>
      {rows.map((row) => (
        <li key={rowKey(row)} className={styles.card}>
          <dl className={styles.facts}>
            {columns.map((column) => (
              <Fact key={column.id} name={column.title}>
                {column.cell(row)}
              </Fact>
            ))}
          </dl>
        </li>
      ))}
    </ul>
  );
}

function Fact(props: { readonly name: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.name}>{props.name}</dt>
      <dd className={styles.value}>{props.children}</dd>
    </>
  );
}
