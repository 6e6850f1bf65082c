import type { Product } from '@contract/wizard.ts';
import { MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import { Section } from '#elements/section.tsx';
import { useFormats, useMessages } from '#language/provider.tsx';
import { PlaceBox } from '#pages/product/placeBox.tsx';

const useStyles = makeStyles({
  way: {
    listStyleType: 'none',
    margin: '0 0 16px',
    padding: 0,
    display: 'grid',
    gap: '12px 28px',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(210px, 100%), 1fr))',
  },
  notices: { display: 'grid', gap: '8px' },
  note: { color: tokens.colorNeutralForeground2 },
});

/** The way of a message, drawn from how this installation is set up: readable or sealed, and for whom. */
export function Plaintext(props: { readonly product: Product; readonly className: string }) {
  const styles = useStyles();
  const { product: texts, parties } = useMessages().connectors;
  const { list } = useFormats();
  const { path, thirdParties, thirdPartyNotice } = props.product;
  return (
    <Section title={texts.plaintext} lead={texts.plaintextLead} className={props.className}>
      <ol className={styles.way}>
        {path.map((place, index) => (
          <li key={place.place + (place.detail ?? '')}>
            <PlaceBox place={place} last={index === path.length - 1} />
          </li>
        ))}
      </ol>
      <div className={styles.notices}>
        <MessageBar intent={thirdParties.length === 0 ? 'success' : 'warning'} layout="multiline">
          <MessageBarBody>
            {thirdParties.length === 0
              ? texts.noThirdParty
              : texts.thirdParties(list(thirdParties.map((party) => parties[party])))}
          </MessageBarBody>
        </MessageBar>
        {thirdPartyNotice && (
          <MessageBar intent="info" layout="multiline">
            <MessageBarBody>{texts.notice}</MessageBarBody>
          </MessageBar>
        )}
      </div>
    </Section>
  );
}
