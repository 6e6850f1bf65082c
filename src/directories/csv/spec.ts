import { type DirectorySpec, regionSetting } from '#core/directory.ts';

/** A file that somebody keeps by hand or exports from elsewhere; its text is kept with the settings. */
export const csvSpec: DirectorySpec = {
  name: 'csv',
  fields: [
    {
      name: 'people',
      kind: 'file',
      required: true,
      label: 'directory.csv.people',
      help: 'directory.csv.people.help',
    },
    {
      name: regionSetting,
      kind: 'text',
      required: false,
      label: 'directory.csv.region',
      help: 'directory.csv.region.help',
    },
  ],
};
