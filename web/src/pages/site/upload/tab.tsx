import { Section } from '#elements/section.tsx';
import { useMessages } from '#language/provider.tsx';
import { ChooseExport } from '#pages/site/upload/chooseExport.tsx';
import { UploadedExport } from '#pages/site/upload/uploadedExport.tsx';

/** @param upload an export that is on its way in; its address survives a reload of the page */
export function UploadTab({ upload }: { readonly upload?: string }) {
  const { upload: texts } = useMessages().site;
  if (upload !== undefined) return <UploadedExport id={upload} />;
  return (
    <Section title={texts.title} lead={texts.lead}>
      <ChooseExport />
    </Section>
  );
}
