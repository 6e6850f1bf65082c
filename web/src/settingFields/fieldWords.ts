/** What a form says of a setting. */
export interface FieldWords {
  readonly label: string;
  readonly help: string;
  /** Of a choice, by its values; one that has no words is shown as it is. */
  readonly choices?: Readonly<Record<string, ChoiceWords>>;
}

export interface ChoiceWords {
  readonly label: string;
  /** What choosing it means, such as what a cloud lacks. */
  readonly help?: string;
}
