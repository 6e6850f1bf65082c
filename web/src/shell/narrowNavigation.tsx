import {
  Button,
  DrawerBody,
  DrawerHeader,
  DrawerHeaderTitle,
  OverlayDrawer,
} from '@fluentui/react-components';
import { Dismiss24Regular } from '@fluentui/react-icons';
import { DemoNoteOnFlyout } from '#elements/demoNote.tsx';
import { useMessages } from '#language/provider.tsx';
import { NavigationList } from '#shell/navigationList.tsx';

/** The navigation of a narrow window: over the page, until one has chosen. */
export function NarrowNavigation(props: { readonly open: boolean; readonly onClose: () => void }) {
  const { navigation } = useMessages().shell;
  const { open, onClose } = props;
  return (
    <OverlayDrawer size="small" open={open} onOpenChange={onClose} aria-label={navigation.label}>
      <DemoNoteOnFlyout />
      <DrawerHeader>
        <DrawerHeaderTitle
          action={
            <Button
              appearance="subtle"
              icon={<Dismiss24Regular />}
              aria-label={navigation.close}
              onClick={onClose}
            />
          }
        >
          Holdfast
        </DrawerHeaderTitle>
      </DrawerHeader>
      <DrawerBody>
        <nav aria-label={navigation.label}>
          <NavigationList onNavigate={onClose} />
        </nav>
      </DrawerBody>
    </OverlayDrawer>
  );
}
