import { Toast, ToastBody, Toaster, ToastTitle, useId, useToastController } from '@fluentui/react-components';
import { createContext, type ReactNode, useContext, useMemo } from 'react';

interface Notify {
  /** Says that something was done; read out politely. */
  done(sentence: string): void;
  /** Says that something went wrong that no place on the page can show; read out at once. */
  failed(title: string, sentence: string): void;
}

const Context = createContext<Notify>({ done: () => undefined, failed: () => undefined });

/** Short notices in the corner of the window. */
export function NoticeProvider({ children }: { readonly children: ReactNode }) {
  const toaster = useId('notices');
  const { dispatchToast } = useToastController(toaster);
  const notify = useMemo<Notify>(
    () => ({
      done: (sentence) =>
        dispatchToast(
          <Toast>
            <ToastTitle>{sentence}</ToastTitle>
          </Toast>,
          { intent: 'success', politeness: 'polite' },
        ),
      failed: (title, sentence) =>
        dispatchToast(
          <Toast>
            <ToastTitle>{title}</ToastTitle>
            <ToastBody>{sentence}</ToastBody>
          </Toast>,
          { intent: 'error', politeness: 'assertive', timeout: 12_000 },
        ),
    }),
    [dispatchToast],
  );
  return (
    <Context value={notify}>
      {children}
      <Toaster toasterId={toaster} position="bottom-end" />
    </Context>
  );
}

export function useNotify(): Notify {
  return useContext(Context);
}
