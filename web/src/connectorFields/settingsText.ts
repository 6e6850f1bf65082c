import type { ConnectorSettings } from '@contract/connectors.ts';
import { useFormats, useLanguage, useMessages } from '#language/provider.tsx';

/** Whose communication a connector imports, in words. */
export function usePeopleText(settings: ConnectorSettings): string {
  const { people: texts } = useMessages().addConnector;
  const { people } = settings;
  return people?.whose === 'chosen' ? texts.chosenCount(people.users.length) : texts.all;
}

/** What a connector leaves out, in words. */
export function useLeftOutText({ excludedKinds = [], excludedContent = [] }: ConnectorSettings): string {
  const { addConnector, words, connector } = useMessages();
  const { list } = useFormats();
  const names = [
    ...excludedKinds.map((kind) => words.itemKinds[kind]),
    ...excludedContent.map((content) => addConnector.kinds.names[content]),
  ];
  return names.length === 0 ? connector.properties.nothingLeftOut : list(names);
}

/** A schedule (`daily@02:00`, `every@30m`, `manual`) in words. */
export function useScheduleText(schedule: string, timeZone: string): string {
  const { schedule: texts } = useMessages().addConnector;
  const { language } = useLanguage();
  const [kind, value = ''] = schedule.split('@');
  if (kind === 'daily') return texts.dailyAt(clockText(value, language), timeZone);
  if (kind !== 'every') return texts.manual;
  const count = Number.parseInt(value, 10);
  return texts.everySpan(value.endsWith('h') ? texts.hours(count) : texts.minutes(count));
}

/** `02:00` as the language writes a time of day. */
function clockText(time: string, language: string): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return new Intl.DateTimeFormat(language, { timeStyle: 'short', timeZone: 'UTC' }).format(
    Date.UTC(2026, 0, 1, hour, minute),
  );
}
