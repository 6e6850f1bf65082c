/** The envelope lines of a journal report (Microsoft TechNet bb738122, [MS-XJRNL]), before they are bounded. */
export interface JournalEnvelope {
  readonly lines: readonly string[];
  readonly recipients: readonly string[];
}

const envelopeLine =
  /^(Sender|Subject|Message-Id|To|Cc|Bcc|Recipient|On-Behalf-Of|Label|SentUtc|OriginalMessageId):/i;
const recipientLine = /^(?:To|Cc|Bcc|Recipient):\s*(\S.*)$/i;
const mostLines = 10_000;

/**
 * What the text part of a mail says when it is the envelope of a journal: lines `Sender: …` and `Message-ID: …` among
 * others. Undefined for any other text, such as that of a message somebody forwards.
 */
export function journalEnvelope(text: string): JournalEnvelope | undefined {
  const lines = text.split(/\r?\n/, mostLines).map((line) => line.trim());
  const said = lines.filter((line) => line !== '');
  const fields = said.filter((line) => envelopeLine.test(line));
  const has = (name: RegExp): boolean => fields.some((line) => name.test(line));
  if (!has(/^Sender:/i) || !has(/^Message-Id:/i) || fields.length < said.length) return undefined;
  const recipients = fields.flatMap((line) => {
    // `To: group@corp.example, Expanded: alice@corp.example`: one line a recipient; what follows says how he became one.
    const address = recipientLine
      .exec(line)?.[1]
      ?.split(/,\s*(?:Expanded|Forwarded):/i)[0]
      ?.trim();
    return address === undefined || address === '' ? [] : [address.replace(/^.*<([^<>]+)>$/, '$1')];
  });
  return { lines: said, recipients: [...new Set(recipients)] };
}
