import {
  directories,
  directory,
  directoryChanges,
  directoryCheckBody,
  directoryKinds,
  directoryParams,
  directoryPeople,
  directoryPeopleQuery,
  directoryReadBody,
  directoryReading,
  newDirectoryBody,
} from '../directories.ts';
import type { RouteSpec } from '../route.ts';

/** The text of a file is among the settings. */
const settingsBytes = 20_000_000;

export const directoryRoutes = {
  listDirectoryKinds: {
    method: 'GET',
    path: '/directory-kinds',
    access: 'connector.read',
    summary: 'The kinds of mailbox directory that can be set up, with the fields of their settings.',
    answer: directoryKinds,
  },
  listDirectories: {
    method: 'GET',
    path: '/directories',
    access: 'connector.read',
    summary: 'The mailbox directories that are set up, and how they stand.',
    answer: directories,
  },
  addDirectory: {
    method: 'POST',
    path: '/directories',
    access: 'connector.manage',
    summary: 'Sets a mailbox directory up; it knows nobody before it is read.',
    body: newDirectoryBody,
    bodyLimit: settingsBytes,
    answer: directory,
    status: 201,
  },
  readDirectory: {
    method: 'GET',
    path: '/directories/:name',
    access: 'connector.read',
    summary:
      'A mailbox directory: settings without secrets, how many people it knows, what it could not use.',
    params: directoryParams,
    answer: directory,
  },
  changeDirectory: {
    method: 'PATCH',
    path: '/directories/:name',
    access: 'connector.manage',
    summary: 'Changes settings, switches off or on; what it knows stays until it is read again.',
    params: directoryParams,
    body: directoryChanges,
    bodyLimit: settingsBytes,
    answer: directory,
    ifMatch: true,
  },
  removeDirectory: {
    method: 'DELETE',
    path: '/directories/:name',
    access: 'connector.manage',
    summary: 'Removes a mailbox directory with everything that was known by it; what was delivered stays.',
    params: directoryParams,
  },
  checkDirectory: {
    method: 'POST',
    path: '/directories/check',
    access: 'connector.manage',
    summary: 'Whether settings can work, asked of the directory. Nothing is kept.',
    body: directoryCheckBody,
    bodyLimit: settingsBytes,
  },
  readDirectoryNow: {
    method: 'POST',
    path: '/directories/:name/read',
    access: 'connector.run',
    summary: 'Reads it now and takes over what it says, all or nothing.',
    params: directoryParams,
    body: directoryReadBody,
    answer: directoryReading,
  },
  listDirectoryPeople: {
    method: 'GET',
    path: '/directories/:name/people',
    access: 'connector.read',
    summary: 'Whom it knows and knew, by address, with the times in which numbers and aliases were theirs.',
    params: directoryParams,
    query: directoryPeopleQuery,
    answer: directoryPeople,
  },
} as const satisfies Record<string, RouteSpec>;
