import { execFileSync, spawnSync } from 'node:child_process';

/** A second independent parser of mail: Python's `email`, with its strict policy. Optional: it is not on every machine. */
export const hasPython = spawnSync('python3', ['--version']).status === 0;

/** Reads every file named, and prints one line for each defect of a message, part or header. */
const program = `
import sys, email, email.policy
for name in sys.argv[1:]:
    with open(name, 'rb') as file:
        message = email.message_from_binary_file(file, policy=email.policy.default)
    for part in message.walk():
        for defect in part.defects:
            print(name, 'part:', repr(defect))
        for key, value in part.items():
            for defect in value.defects:
                print(name, key, repr(defect))
        if not part.is_multipart():
            part.get_content()
    if message['date'].datetime is None or not message['from'].addresses:
        print(name, 'has no date or sender')
print('read', len(sys.argv) - 1)
`;

/** @returns a line for each defect, then `read N` */
export function pythonDefects(files: readonly string[]): string {
  return execFileSync('python3', ['-c', program, ...files], { encoding: 'utf8', maxBuffer: 1 << 26 }).trim();
}
