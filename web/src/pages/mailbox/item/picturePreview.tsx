import type { Attachment } from '@contract/mailboxes.ts';
import { makeStyles, Skeleton, SkeletonItem, tokens } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { call } from '#client/call.ts';
import { useMessages } from '#language/provider.tsx';

/** Kinds of pictures that hold pixels and nothing else; SVG is a document that can run scripts, and not among them. */
const pictures: ReadonlySet<string> = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp']);
const mostBytes = 15_000_000;

const useStyles = makeStyles({
  picture: {
    display: 'block',
    maxWidth: '100%',
    maxHeight: '320px',
    objectFit: 'contain',
    borderRadius: tokens.borderRadiusMedium,
  },
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export function isPicture({ previewType, size = 0 }: Attachment): boolean {
  return previewType !== null && pictures.has(previewType) && size <= mostBytes;
}

/** The bytes as a picture of the type that the server found in them, whatever the sender called it. */
export function PicturePreview(props: { readonly item: string; readonly attachment: Attachment }) {
  const styles = useStyles();
  const { mailbox: texts } = useMessages();
  const { item, attachment } = props;
  const { id, previewType, fileName } = attachment;
  const picture = useQuery({
    queryKey: ['picture', item, id],
    queryFn: async ({ signal }) => {
      const params = { item, attachment: id };
      const answer = await call('downloadAttachment', { params, query: { preview: 'true' } }, { signal });
      return new Blob([await answer.arrayBuffer()], { type: previewType ?? '' });
    },
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 60_000,
  });
  const address = useBlobAddress(picture.data);
  const [broken, setBroken] = useState(false);
  if (picture.error !== null || broken) return <p className={styles.none}>{texts.noPreview}</p>;
  if (address === undefined)
    return (
      <Skeleton aria-label={texts.loadingPicture}>
        <SkeletonItem size={128} />
      </Skeleton>
    );
  return (
    <img
      className={styles.picture}
      src={address}
      alt={texts.picture(fileName)}
      onError={() => setBroken(true)}
    />
  );
}

/** An address for a blob as long as it is shown. */
function useBlobAddress(blob: Blob | undefined): string | undefined {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    if (blob === undefined) return;
    const made = URL.createObjectURL(blob);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [blob]);
  return address;
}
