/**
 * Without the fields that were not given. `exactOptionalPropertyTypes` tells an absent field from one that is
 * undefined; the types of zod do not, and its values have none of the latter within JSON.
 */
export function defined<Value extends object>(value: Value): Defined<Value> {
  const given = Object.entries(value).filter(([, field]) => field !== undefined);
  return Object.fromEntries(given) as Defined<Value>;
}

type Defined<Value> = Value extends Date | readonly unknown[]
  ? Value
  : Value extends object
    ? {
        [Key in keyof Value as undefined extends Value[Key] ? never : Key]: Defined<Value[Key]>;
      } & {
        [Key in keyof Value as undefined extends Value[Key] ? Key : never]?: Defined<
          Exclude<Value[Key], undefined>
        >;
      }
    : Value;
