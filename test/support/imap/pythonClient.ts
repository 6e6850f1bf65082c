import { execFileSync } from 'node:child_process';
import { missingPackage } from './dovecot.ts';

/** What Python's imaplib and email, which share no code with us, see of a mail. */
export interface ForeignView {
  readonly messageId: string;
  readonly sha256: string;
  /** Seconds since 1970. */
  readonly internalDate: number;
  readonly subject: string;
  readonly text: string;
  readonly attachments: readonly { readonly name: string; readonly sha256: string }[];
}

export interface ForeignFolder {
  readonly mails: readonly ForeignView[];
  /** Message-IDs of each thread (THREAD=REFERENCES, RFC 5256). */
  readonly threads: readonly (readonly string[])[];
  readonly subscribed: readonly string[];
}

export function missingPython(): string | undefined {
  return missingPackage('python3', ['--version'], 'python3');
}

/** @param folder its path as the wire has it */
export function readWithPython(
  port: number,
  { user, pass }: { user: string; pass: string },
  folder: string,
): ForeignFolder {
  const out = execFileSync('python3', ['-c', program, `${port}`, user, pass, folder], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
    timeout: 30_000,
  });
  return JSON.parse(out) as ForeignFolder;
}

const program = `
import sys, json, imaplib, hashlib, email, email.policy, datetime, re
port, user, word, folder = sys.argv[1:]
client = imaplib.IMAP4('127.0.0.1', int(port))
client.login(user, word)
_, listed = client.lsub()
subscribed = [line.decode().split('"', 2)[2].strip().strip('"') for line in listed if line]
status, _ = client.select('"' + folder + '"', readonly=True)
assert status == 'OK', status
_, data = client.fetch('1:*', '(INTERNALDATE BODY.PEEK[])')
mails = []
for part in data:
    if not isinstance(part, tuple):
        continue
    when = re.search(rb'INTERNALDATE "([^"]+)"', part[0]).group(1).decode().strip()
    source = part[1]
    message = email.message_from_bytes(source, policy=email.policy.default)
    mails.append({
        'messageId': message['message-id'],
        'sha256': hashlib.sha256(source).hexdigest(),
        'internalDate': datetime.datetime.strptime(when, '%d-%b-%Y %H:%M:%S %z').timestamp(),
        'subject': message['subject'],
        'text': message.get_body(('plain',)).get_content(),
        'attachments': [
            {'name': one.get_filename(), 'sha256': hashlib.sha256(one.get_payload(decode=True)).hexdigest()}
            for one in message.iter_attachments() if one.get_filename()
        ],
    })
_, threads = client.thread('REFERENCES', 'UTF-8', 'ALL')
groups, depth, current = [], 0, []
for token in re.findall(rb'[()]|\\d+', threads[0] or b''):
    if token == b'(':
        depth += 1
    elif token == b')':
        depth -= 1
        if depth == 0:
            groups.append(current)
            current = []
    else:
        current.append(mails[int(token) - 1]['messageId'])
client.logout()
print(json.dumps({'mails': mails, 'threads': groups, 'subscribed': subscribed}))
`;
