import type { Service } from '@contract/values.ts';
import { makeStyles, tokens } from '@fluentui/react-components';
import { Chat24Regular, ChatMultiple24Regular } from '@fluentui/react-icons';

const useStyles = makeStyles({
  mark: {
    display: 'grid',
    placeItems: 'center',
    flex: '0 0 auto',
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
  },
});

/** A sign for a service; ours, since the services' own logos are theirs. */
export function ServiceMark(props: { readonly service: Service; readonly size: number }) {
  const styles = useStyles();
  const { service, size } = props;
  return (
    <span className={styles.mark} style={{ width: size, height: size }} aria-hidden="true">
      {service === 'whatsapp' ? <Chat24Regular /> : <ChatMultiple24Regular />}
    </span>
  );
}
