import { Dropdown, Field, Input, makeStyles, Option, Radio, RadioGroup } from '@fluentui/react-components';
import { TimeZoneField } from '#elements/timeZoneField.tsx';
import { useMessages } from '#language/provider.tsx';

const useStyles = makeStyles({
  fields: { display: 'grid', gap: '16px', maxWidth: '420px' },
});

const usualTime = '02:00';
const intervals = ['5m', '15m', '30m', '1h', '2h', '4h', '6h', '12h'];
const usualInterval = '1h';

/**
 * When a connector runs by itself.
 * @param schedule as the server reads it: `daily@02:00`, `every@30m`, `manual`
 */
export function ScheduleField(props: {
  readonly schedule: string;
  readonly timeZone: string;
  readonly onChange: (changes: { schedule?: string; timeZone?: string }) => void;
}) {
  const styles = useStyles();
  const { schedule: texts } = useMessages().addConnector;
  const { schedule, timeZone, onChange } = props;
  const [kind = 'daily', value = ''] = schedule.split('@');
  const span = (interval: string): string => {
    const count = Number.parseInt(interval, 10);
    return interval.endsWith('h') ? texts.hours(count) : texts.minutes(count);
  };
  const begin = (next: string): string =>
    next === 'daily' ? `daily@${usualTime}` : next === 'every' ? `every@${usualInterval}` : 'manual';
  return (
    <div className={styles.fields}>
      <Field label={texts.label}>
        <RadioGroup value={kind} onChange={(_, data) => onChange({ schedule: begin(data.value) })}>
          <Radio value="daily" label={texts.daily} />
          <Radio value="every" label={texts.every} />
          <Radio value="manual" label={texts.manual} />
        </RadioGroup>
      </Field>
      {kind === 'daily' && (
        <>
          <Field label={texts.at}>
            <Input
              type="time"
              value={value}
              onChange={(_, data) => onChange({ schedule: `daily@${data.value || usualTime}` })}
            />
          </Field>
          <TimeZoneField
            label={texts.timeZone}
            value={timeZone}
            onChange={(zone) => onChange({ timeZone: zone })}
          />
        </>
      )}
      {kind === 'every' && (
        <Field label={texts.interval}>
          <Dropdown
            value={span(value)}
            selectedOptions={[value]}
            onOptionSelect={(_, { optionValue }) => onChange({ schedule: `every@${optionValue}` })}
          >
            {[...new Set([...intervals, value])].map((interval) => (
              <Option key={interval} value={interval}>
                {span(interval)}
              </Option>
            ))}
          </Dropdown>
        </Field>
      )}
    </div>
  );
}
