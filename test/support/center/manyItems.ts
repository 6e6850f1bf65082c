const many = 100_000;

/** A page of a mailbox with 100,000 items, as the API gives it. */
export function pageOfMany(after: number, limit: number): unknown {
  const items = Array.from({ length: Math.min(limit, many - after) }, (_, offset) => {
    const number = after + offset;
    const sentAt = new Date(Date.UTC(2026, 0, 5) - number * 60_000).toISOString();
    return {
      item: String(number).padStart(43, '0'),
      uid: String(many - number),
      folder: 'WhatsApp Archiver',
      deliveredAt: sentAt,
      run: 'run',
      connector: 'connector',
      destroyed: false,
      service: 'whatsapp',
      kind: 'message',
      direction: 'out',
      sentAt,
      from: 'Alice Chen',
      subject: 'Bob Li',
      preview: `Message number ${number}`,
      conversation: 'chat',
      attachments: 0,
      size: 900,
    };
  });
  const end = after + items.length;
  return { items, next: end < many ? String(end) : null };
}
