/**
 * Where Microsoft Graph and its sign-in are, cloud by cloud ("National cloud deployments",
 * learn.microsoft.com/graph/deployments). GCC lives on the worldwide endpoints.
 */
export interface Cloud {
  /** Root of Graph, without the version. */
  readonly graph: string;
  /** Root of the sign-in, before the tenant. */
  readonly authority: string;
  /** What its schema has (CSDL of each cloud, github.com/microsoftgraph/msgraph-metadata, August 2026). */
  readonly has: {
    /** Attachments from 3 MB on: `createUploadSession` on the attachments of a message. */
    readonly uploadSessions: boolean;
    /** `mailFolder.isHidden` */
    readonly hiddenFolders: boolean;
    /** `message.internetMessageHeaders` */
    readonly messageHeaders: boolean;
  };
}

export const cloudNames = ['commercial', 'gcc', 'gcc-high', 'dod', 'china'] as const;
export type CloudName = (typeof cloudNames)[number];

const worldwide: Cloud = {
  graph: 'https://graph.microsoft.com',
  authority: 'https://login.microsoftonline.com',
  has: { uploadSessions: true, hiddenFolders: true, messageHeaders: true },
};

export const clouds: Readonly<Record<CloudName, Cloud>> = {
  commercial: worldwide,
  gcc: worldwide,
  'gcc-high': {
    graph: 'https://graph.microsoft.us',
    authority: 'https://login.microsoftonline.us',
    has: { uploadSessions: false, hiddenFolders: false, messageHeaders: true },
  },
  dod: {
    graph: 'https://dod-graph.microsoft.us',
    authority: 'https://login.microsoftonline.us',
    has: { uploadSessions: false, hiddenFolders: false, messageHeaders: true },
  },
  china: {
    graph: 'https://microsoftgraph.chinacloudapi.cn',
    authority: 'https://login.chinacloudapi.cn',
    has: { uploadSessions: true, hiddenFolders: true, messageHeaders: false },
  },
};
