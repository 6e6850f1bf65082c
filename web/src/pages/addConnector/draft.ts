import type { SiteLogin } from '@contract/connectors.ts';
import type { MappingCheck, MappingPreview } from '@contract/mapping.ts';
import type { Service } from '@contract/values.ts';
import type { Draft, DraftState } from '@contract/wizard.ts';
import { useCallback, useEffect, useRef, useState } from 'react';
import { call } from '#client/call.ts';
import { useSession } from '#client/session.ts';
import { isComplete, type MailboxChoice } from '#connectorFields/mailboxChoice.ts';
import { nobodyChosen } from '#connectorFields/peopleField.tsx';
import { type StepName, stepNames } from '#pages/addConnector/steps.ts';
import { rememberUnsaved, takeUnsaved } from '#pages/addConnector/unsavedDraft.ts';

/** Everything typed into the wizard. All but the password is kept on the server, so that a reload loses nothing else. */
export interface WizardDraft {
  readonly service: Service;
  readonly step: StepName;
  readonly state: Filled;
  readonly mapping: MappingCheck | MappingPreview | null;
  readonly password: string;
  readonly savedAt: Date | undefined;
  readonly unsaved: boolean;
  change(changes: DraftChanges): void;
  setPassword(password: string): void;
  setMapping(mapping: MappingCheck | MappingPreview | null): void;
  /** The draft has become a connector, or is thrown away: nothing more is saved, and the server forgets it. */
  end(): Promise<void>;
}

type Begun =
  | 'use'
  | 'site'
  | 'userName'
  | 'name'
  | 'automaticMapping'
  | 'acceptPartial'
  | 'schedule'
  | 'timeZone'
  | 'targets'
  | 'keepInArchive'
  | 'settings';

/** The fields that have a value from the beginning. */
type Filled = DraftState & { readonly [Key in Begun]: NonNullable<DraftState[Key]> };

type DraftChanges = { readonly [Key in keyof DraftState]?: NonNullable<DraftState[Key]> };

export interface WizardStart {
  readonly name: string;
  readonly timeZone: string;
  /** Address of this installation's own capture site; null when there is none. */
  readonly localSite: string | null;
}

const pauseBeforeSaving = 500;

export function useWizardDraft(kept: Draft, start: WizardStart): WizardDraft {
  const operator = useSession().operator?.email ?? '';
  const [unsavedBefore] = useState(() => takeUnsaved(operator, kept.service));
  const [state, setState] = useState(() => begin({ ...kept.state, ...unsavedBefore }, start));
  const [mapping, setMapping] = useState<MappingCheck | MappingPreview | null>(kept.mapping);
  const [password, setPassword] = useState('');
  const [savedAt, setSavedAt] = useState(kept.savedAt === null ? undefined : new Date(kept.savedAt));
  const [unsaved, setUnsaved] = useState(false);
  const ended = useRef(false);
  /** What the server has not confirmed. */
  const waiting = useRef<DraftState>(unsavedBefore);
  const saving = useRef<Promise<unknown>>(undefined);
  const change = useCallback((changes: DraftChanges) => {
    setState((before) => {
      const after = { ...before, ...changes };
      waiting.current = savable(after);
      return after;
    });
  }, []);
  const save = useCallback(
    async (keepalive: boolean) => {
      // Two on their way at once might arrive in the wrong order; a page that is left cannot wait.
      if (!keepalive) await saving.current?.catch(() => undefined);
      const body = waiting.current;
      if (body === undefined || ended.current) return;
      try {
        saving.current = call('saveDraft', { params: { service: kept.service }, body }, { keepalive });
        await saving.current;
        if (waiting.current === body) waiting.current = undefined;
        setSavedAt(new Date());
        setUnsaved(false);
      } catch {
        setUnsaved(true);
      }
    },
    [kept.service],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: each change begins the pause anew
  useEffect(() => {
    const timer = setTimeout(() => void save(false), pauseBeforeSaving);
    return () => clearTimeout(timer);
  }, [state, save]);
  useEffect(() => {
    const leave = (): void => {
      if (waiting.current === undefined || ended.current) return;
      rememberUnsaved(operator, kept.service, waiting.current);
      void save(true).then(() => {
        if (waiting.current === undefined) takeUnsaved(operator, kept.service);
      });
    };
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      leave();
    };
  }, [save, operator, kept.service]);
  return {
    service: kept.service,
    step: stepNames.find((name) => name === state.step) ?? 'terms',
    state,
    mapping,
    password,
    savedAt,
    unsaved,
    change,
    setPassword,
    setMapping,
    end: async () => {
      ended.current = true;
      // One that is on its way must not arrive after the end.
      await saving.current?.catch(() => undefined);
      await call('dropDraft', { params: { service: kept.service } }).catch(() => undefined);
    },
  };
}

function begin(kept: DraftState, { name, timeZone, localSite }: WizardStart): Filled {
  const first = {
    use: localSite === null ? 'log-in' : 'local-site',
    site: '',
    userName: '',
    name,
    automaticMapping: true,
    acceptPartial: false,
    schedule: 'daily@02:00',
    timeZone,
    targets: [],
    keepInArchive: true,
    settings: {},
  } as const;
  // JSON has no undefined: what is in the draft has a value.
  return { ...first, ...(kept as Filled) };
}

/**
 * The server takes neither a choice of nobody nor a line of routes that says nothing yet; they stay on the page until
 * they are complete.
 */
function savable(state: Filled): DraftState {
  const { people, routes, ...others } = state.settings;
  const settings = {
    ...others,
    ...(people && !nobodyChosen(state.settings) && { people }),
    ...(routes && { routes: routes.filter(isComplete) }),
  };
  return { ...state, settings };
}

/** Where the connector is to deliver. */
export function mailboxChoiceOf({ keepInArchive, targets, settings }: Filled): MailboxChoice {
  return { keepInArchive, targets, settings };
}

/** How the connector signs in at its capture site. */
export function loginOf({ state, password }: Pick<WizardDraft, 'state' | 'password'>): SiteLogin {
  if (state.use === 'local-site') return { use: 'local-site' };
  return { use: 'log-in', site: state.site.trim(), userName: state.userName.trim(), password };
}
