import { makeStyles, tokens } from '@fluentui/react-components';
import { useFormats, useMessages } from '#language/provider.tsx';
import type { WizardDraft } from '#pages/addConnector/draft.ts';

const useStyles = makeStyles({
  note: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  failed: { color: tokens.colorStatusDangerForeground1, fontSize: tokens.fontSizeBase200 },
});

/** Says that what was typed is kept, or that it could not be. */
export function DraftNote({ draft }: { readonly draft: WizardDraft }) {
  const styles = useStyles();
  const { addConnector } = useMessages();
  const { minute } = useFormats();
  if (draft.unsaved)
    return (
      <span role="status" className={styles.failed}>
        {addConnector.draftUnsaved}
      </span>
    );
  return (
    <span className={styles.note}>
      {draft.savedAt !== undefined && addConnector.draftSaved(minute(draft.savedAt))}
    </span>
  );
}
