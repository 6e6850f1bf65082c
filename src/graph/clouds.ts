/**
 * Where Microsoft Graph and its sign-in are, cloud by cloud ("National cloud deployments",
 * learn.microsoft.com/graph/deployments). GCC lives on the worldwide endpoints.
 */
export interface Cloud {
  /** Root of Graph, without the version. */
  readonly graph: string;
  /** Root of the sign-in, before the tenant. */
  readonly authority: string;
  /** Whether attachments from 3 MB on can be uploaded: the schema of the US government clouds has no such action. */
  readonly uploadSessions: boolean;
}

export const cloudNames = ['commercial', 'gcc', 'gcc-high', 'dod', 'china'] as const;
export type CloudName = (typeof cloudNames)[number];

const worldwide: Cloud = {
  graph: 'https://graph.microsoft.com',
  authority: 'https://login.microsoftonline.com',
  uploadSessions: true,
};

export const clouds: Readonly<Record<CloudName, Cloud>> = {
  commercial: worldwide,
  gcc: worldwide,
  'gcc-high': {
    graph: 'https://graph.microsoft.us',
    authority: 'https://login.microsoftonline.us',
    uploadSessions: false,
  },
  dod: {
    graph: 'https://dod-graph.microsoft.us',
    authority: 'https://login.microsoftonline.us',
    uploadSessions: false,
  },
  china: {
    graph: 'https://microsoftgraph.chinacloudapi.cn',
    authority: 'https://login.chinacloudapi.cn',
    uploadSessions: true,
  },
};
