export const problems = {
  unreachable: {
    title: 'Holdfast does not answer',
    detail: 'The connection was interrupted, or the server is not running.',
    remedy: 'Check your network and try again. What you typed stays here.',
  },
  unexpected: {
    title: 'The answer was not understood',
    detail: (status: number): string => `The server answered with status ${status}.`,
    remedy: 'Load the page again. If it happens again, look at the log of the server.',
  },
  signInAgain: {
    title: 'Sign in again',
    text: 'Your session has ended. What you typed on this page stays as it is.',
    other: 'Continue as somebody else',
  },
};
