import type { Operator } from '@contract/operators.ts';
import { Badge, type BadgeProps, Button, makeStyles, tokens } from '@fluentui/react-components';
import { PersonAdd20Regular } from '@fluentui/react-icons';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { DataTable } from '#elements/dataTable.tsx';
import { Link } from '#elements/link.tsx';
import { QueryContent } from '#elements/queryContent.tsx';
import { Section } from '#elements/section.tsx';
import { useFormats, useMessages } from '#language/provider.tsx';
import { AddOperator } from '#pages/roles/operators/addOperator.tsx';
import { OperatorFlyout } from '#pages/roles/operators/operatorFlyout.tsx';
import { operatorsQuery } from '#pages/roles/queries.ts';

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground2 } });

/** @param open e-mail address of the operator who is open beside the list */
export function OperatorsTab({ open }: { readonly open?: string }) {
  const styles = useStyles();
  const { operators: texts } = useMessages().roles;
  const { list, minute } = useFormats();
  const [, navigate] = useLocation();
  const [adding, setAdding] = useState(false);
  const operators = useQuery(operatorsQuery);
  return (
    <Section
      title={texts.title}
      lead={texts.lead}
      actions={
        <Button appearance="primary" icon={<PersonAdd20Regular />} onClick={() => setAdding(true)}>
          {texts.add}
        </Button>
      }
    >
      <QueryContent query={operators}>
        {({ items }) => (
          <>
            <DataTable
              label={texts.title}
              rows={items}
              rowKey={({ id }) => id}
              columns={[
                {
                  id: 'who',
                  title: texts.operator,
                  cell: ({ email, displayName }) => (
                    <>
                      <Link to={`/roles/operators/${encodeURIComponent(email)}`}>{displayName || email}</Link>
                      {displayName && <div className={styles.quiet}>{email}</div>}
                    </>
                  ),
                },
                { id: 'state', title: texts.state, cell: ({ state }) => <OperatorState state={state} /> },
                {
                  id: 'groups',
                  title: texts.groups,
                  cell: ({ roleGroups }) =>
                    roleGroups.length === 0 ? (
                      <span className={styles.quiet}>{texts.noGroups}</span>
                    ) : (
                      list(roleGroups)
                    ),
                },
                {
                  id: 'factor',
                  title: texts.secondFactor,
                  cell: ({ secondFactor }) => (secondFactor === true ? texts.on : texts.off),
                },
                {
                  id: 'seen',
                  title: texts.signedIn,
                  cell: ({ signedInAt }) =>
                    signedInAt === null ? texts.never : minute(new Date(signedInAt)),
                  nowrap: true,
                },
              ]}
            />
            {items
              .filter(({ email }) => email === open)
              .map((operator) => (
                <OperatorFlyout
                  key={operator.id}
                  operator={operator}
                  onClose={() => navigate('/roles/operators')}
                />
              ))}
          </>
        )}
      </QueryContent>
      {adding && <AddOperator onClose={() => setAdding(false)} />}
    </Section>
  );
}

const colours: Readonly<Record<Operator['state'], NonNullable<BadgeProps['color']>>> = {
  active: 'success',
  invited: 'informative',
  disabled: 'subtle',
};

export function OperatorState({ state }: { readonly state: Operator['state'] }) {
  const { operators: texts } = useMessages().roles;
  return (
    <Badge appearance="tint" shape="rounded" color={colours[state]}>
      {texts.states[state]}
    </Badge>
  );
}
