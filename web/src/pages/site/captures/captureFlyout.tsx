import type { Capture } from '@contract/captures.ts';
import { sourceText } from '@i18n/sources/text.ts';
import { useQuery } from '@tanstack/react-query';
import { useMay } from '#client/session.ts';
import { Facts } from '#elements/facts.tsx';
import { Flyout, FlyoutPart } from '#elements/flyout.tsx';
import { QueryContent } from '#elements/queryContent.tsx';
import { useFormats, useMessages } from '#language/provider.tsx';
import { CaptureActions } from '#pages/site/captures/captureActions.tsx';
import { EditCapture } from '#pages/site/captures/editCapture.tsx';
import { MissingScope } from '#pages/site/captures/missingScope.tsx';
import { sourcesQuery } from '#pages/site/captures/queries.ts';
import { StateBadge } from '#pages/site/captures/stateBadge.tsx';
import { VendorAddress } from '#pages/site/captures/vendorAddress.tsx';

/** One capture: how it stands, what can be done with it, its settings. */
export function CaptureFlyout({
  capture,
  onClose,
}: {
  readonly capture: Capture;
  readonly onClose: () => void;
}) {
  const { captures: texts, sources: sourceTexts, words } = useMessages();
  const { minute } = useFormats();
  const manages = useMay('site.capture.manage');
  const sources = useQuery(sourcesQuery);
  const { state, stateAt, reason, lastSeenAt } = capture;
  return (
    <Flyout wide title={capture.name} onClose={onClose}>
      {manages && <CaptureActions capture={capture} onRemoved={onClose} />}
      <Facts
        facts={[
          { name: texts.state, value: <StateBadge key="state" state={state} /> },
          { name: texts.sinceName, value: minute(new Date(stateAt)) },
          { name: texts.reason, value: reason },
          { name: texts.source, value: sourceText(sourceTexts, capture.source).name },
          { name: texts.service, value: words.services[capture.service] },
          { name: texts.user, value: capture.userEmail ?? texts.organisation },
          { name: texts.lastSeen, value: lastSeenAt === null ? texts.never : minute(new Date(lastSeenAt)) },
        ]}
      />
      <MissingScope capture={capture} />
      {capture.address !== null && <VendorAddress address={capture.address} />}
      {manages && (
        <FlyoutPart title={texts.settings}>
          <QueryContent query={sources}>
            {({ items }) => {
              const source = items.find(({ name }) => name === capture.source);
              return source === undefined ? (
                <p>{texts.sourceGone}</p>
              ) : (
                <EditCapture capture={capture} source={source} />
              );
            }}
          </QueryContent>
        </FlyoutPart>
      )}
    </Flyout>
  );
}
