/**
 * The words that the command line and the web have in common: names of states, kinds and reasons, and the labels of the
 * wizard as the set-up articles have them.
 */
export const wordsEn = {
  services: { whatsapp: 'WhatsApp', wechat: 'WeChat' },

  connectorStates: { active: 'active', paused: 'paused', removed: 'removed' },

  captureStates: {
    new: 'not started yet',
    connecting: 'connecting',
    running: 'running',
    waiting: 'waiting',
    linking: 'waiting to be linked',
    failing: 'failing, tried again',
    paused: 'paused',
    unlinked: 'unlinked',
    refused: 'stopped',
  },

  directoryStates: { ready: 'ready', trouble: 'in trouble, read again later', off: 'switched off' },

  directoryPeople: { left: 'gone since', off: 'switched off' },

  targetStates: {
    ready: 'ready',
    trouble: 'in trouble, tried again',
    paused: 'paused',
  },

  deliveryStates: {
    pending: 'waiting',
    failed: 'failed',
    vanished: 'vanished',
    noted: 'delivered in part',
  },

  proofOutcomes: {
    passed: 'passed',
    failed: 'failed',
    'not-possible': 'not possible',
  },

  runStates: {
    running: 'running',
    completed: 'completed',
    'completed-with-warnings': 'completed with warnings',
    failed: 'failed',
    stopped: 'stopped',
  },

  stages: {
    capture: 'Capturing',
    pull: 'Pulling',
    stage: 'Staging',
    convert: 'Converting',
    map: 'Mapping',
    import: 'Importing',
    reconcile: 'Reconciling',
    export: 'Exporting',
    verify: 'Verifying',
    rebuild: 'Rebuilding',
    backup: 'Backing up',
    restore: 'Restoring',
  },

  outcomes: {
    imported: 'imported',
    duplicate: 'duplicate',
    notImported: 'not imported',
    rejected: 'rejected',
    excluded: 'excluded',
  },

  reasons: {
    'archived-before': 'archived before',
    repeated: 'captured more than once',
    'mailbox-unknown': 'there is no such mailbox',
    'mailbox-full': 'the mailbox is full',
    'item-too-large': 'it is too large for the target',
    'address-unknown': 'no mailbox address is known',
    'phone-ambiguous': 'the phone number is that of several people',
    'mapping-conflict': 'the mapping contradicts itself',
    'nobody-maps': 'nobody among the participants maps to a mailbox',
    rejected: 'could not be converted or delivered',
  },

  itemKinds: {
    message: 'Message',
    edit: 'Edit',
    deletion: 'Deletion',
    recall: 'Recall',
    reaction: 'Reaction',
    receipt: 'Receipt',
    call: 'Call',
    membership: 'Membership change',
    'group-change': 'Group change',
    consent: 'Consent',
    identity: 'Identity',
    'late-media': 'Late file',
    system: 'System notice',
    gap: 'Gap in the capture',
  },

  directions: { in: 'incoming', out: 'outgoing', internal: 'internal' },

  attachmentStates: {
    available: 'archived',
    pending: 'still being fetched',
    expired: 'no longer available from the sender’s service',
    omitted: 'left out by the export',
    failed: 'could not be fetched',
  },

  callOutcomes: {
    answered: 'answered',
    missed: 'missed',
    rejected: 'declined',
    cancelled: 'cancelled',
    failed: 'failed',
    unknown: 'outcome unknown',
  },

  timeDoubts: {
    'before-2009': 'dated before the service existed',
    'in-future': 'dated in the future',
    'dst-ambiguous': 'in the hour that the clocks repeat in autumn',
    'dst-gap': 'in the hour that the clocks skip in spring',
    'date-order': 'day and month could be the other way round',
  },

  wizard: {
    dataConnectors: 'Data connectors',
    addConnector: 'Add connector',
    termsOfService: 'Terms of service',
    accept: 'Accept',
    logIn: 'Log in',
    userName: 'User name',
    password: 'Password',
    userMapping: 'User mapping',
    review: 'Review',
    next: 'Next',
    back: 'Back',
    finish: 'Finish',
    cancel: 'Cancel',
    overview: 'Overview',
    connectors: 'Connectors',
    downloadLog: 'Download log',
  },
};
