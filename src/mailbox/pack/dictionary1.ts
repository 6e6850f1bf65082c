/**
 * Compression dictionary 1: the strings that our own mail writer, items and entries are made of, the rare ones first
 * (near the end is cheapest to point at). Never a captured text. NEVER CHANGE A BYTE: packs of version 1 can only be
 * read with exactly these; a test holds their hash, and `fixtures/formats/v1/dictionary1.bin` is a copy for readers in
 * other languages. ASCII.
 */
const phrases = [
  'Forwarded many times.Sent to a broadcast list.Sent to be viewed once.',
  'A disappearing message: the phones delete it after ',
  'The capture did not give the text before the edit.Text before the edit:New text:(no text)',
  'The original message stays in the archive, earlier in this conversation.',
  'The original message was not captured before it was taken back.',
  'Messages may be missing here: they could not be captured.Reason: not known',
  ' agreed that this conversation is archived. refused that this conversation is archived.',
  ' gave no answer on archiving; the rule of the service for that case applies.',
  ' was informed that this conversation is archived.',
  'Animation not in the archive: (it had not come in yet; it follows in a mail of its own if it does).',
  'Sticker not in the archive: (the service no longer had it when it was fetched).',
  'File not in the archive: (it could not be fetched or read).',
  'Contact card not in the archive: (the source left it out).',
  'Audio file attached: Voice message attached: Document attached: Video attached: Image attached: ',
  ' bytes). kB). MB).seconds minutes hours ',
  'Captured from the delivery of another system.Captured from a backup.Captured from the Business app.',
  'Captured from the WeCom archive.Captured from the Cloud API.Captured from a chat export of ',
  'Captured from a linked device of ',
  'Delivered to Read by Played by ',
  ' made an administrator of the group. is no longer an administrator of the group.',
  ' added to the group. removed from the group. left the group. joined the group.',
  ' renamed the group from " to "changed the picture of the group.changed the description of the group.',
  ' reacted with  to this message: removed the reaction  from this message:',
  ' deleted a message for everyone. recalled a message. edited a message.',
  'Missed Declined Cancelled Failed group voice call video call from  to ',
  'ended by the caller before it was answered',
  'Duration: Started: Ended: Outcome: answered not answered declined failed not known',
  ' (4;)\r\n> ',
].join('\n');

const rareFields = [
  '"receipts":[{"participant":{"action":"delivered","at":"read","played"',
  '"gap":{"from":"","until":"","reason":"',
  '"identity":{"participant":{"alsoKnownAs":["',
  '"consent":{"state":"agreed","refused","default","informed","text":"',
  '"groupChange":{"change":"created","renamed","picture","description","settings","closed","previous":"","next":"',
  '"membership":{"change":"joined","left","added","removed","promoted","demoted","members":[{"by":{"',
  '"call":{"media":"voice","video","group":false,"startedAt":"","endedAt":"","durationSeconds":0,"outcome":"answered"',
  '"missed","rejected","cancelled","failed","unknown","recording":"',
  '"reaction":{"emoji":"","removed":false},"deletion":{"by":"","scope":"everyone","me","admin","originalAvailable":true}',
  '"edit":{"version":1,"previousText":"',
  '"kind":"edit","kind":"deletion","kind":"recall","kind":"reaction","kind":"receipt","kind":"call","kind":"gap",',
  '"kind":"membership","kind":"group-change","kind":"consent","kind":"identity","kind":"late-media","kind":"system",',
  '"content":{"type":"image","video","audio","voice","document","sticker","gif","contact","location","live-location",',
  '"poll","link","card","other","html":"","language":"","structured":{"',
  '"location":{"latitude":0,"longitude":0,"name":"","address":"","url":"',
  '"contacts":[{"name":"","vcard":"BEGIN:VCARD\\nVERSION:3.0\\nEND:VCARD","poll":{"question":"","options":[{"text":"","votes":0}]',
  '"link":{"url":"https://","title":"","description":"',
  '"flags":{"forwarded":true,"frequentlyForwarded":true,"ephemeralSeconds":,"viewOnce":true,"starred":true,"broadcast":true}',
  '"refers":[{"relation":"replyTo","edits","deletes","reactsTo","forwardOf","quotes","receiptOf","mediaOf",',
  '"itemId":"","nativeId":"","quotedText":"',
  '"timeDoubts":["before-2009","in-future","dst-ambiguous","dst-gap","date-order"],"participantsSnapshotAt":"',
  '"attachments":[{"id":"","fileName":"","mimeType":"application/pdf","mimeType":"image/jpeg","mimeType":"video/mp4",',
  '"mimeType":"audio/ogg","mimeType":"image/webp","size":,"sha256":"","sourceHash":{"algorithm":"sha256","value":"',
  '"kind":"image","durationSeconds":,"width":,"height":,"status":"available","pending","expired","omitted","failed"}',
  '"quarantine":{"reason":"nobody-maps","mapping-conflict","rejected","detail":"',
].join('\n');

const rareHeaders = [
  'List-Id: "" <wa.conv.wechat.whatsapp.',
  'From: "WeChat" <.invalid>\r\nSubject: WeChat: Message-ID: <wc.',
  'From: "" <@whatsapp.invalid>\r\nTo: undisclosed-recipients:;\r\n',
  '=?utf-8?B?=?utf-8?Q? =?utf-8?',
  'Content-Transfer-Encoding: quoted-printable\r\n\r\n',
  'Content-Transfer-Encoding: base64\r\n\r\n',
  'MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="=_',
  '\r\n--=_\r\nContent-Type: application/octet-stream; name="\r\nContent-Disposition: attachment; filename="\r\n filename*=UTF-8\'\'',
  'X-Archive-Platform: wechat\r\nX-Archive-Platform: wecom\r\nX-Archive-Event: call\r\n',
].join('\n');

const usualMail = [
  'Message-ID: <wa.\r\nDate: Mon, Tue, Wed, Thu, Fri, Sat, Sun, Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec 202 :00 +0000',
  'From: " (+44 7',
  'To: " (+49 ',
  'Subject: WhatsApp: ',
  'In-Reply-To: <wa.conv.',
  'References: <wa.conv.',
  'Auto-Submitted: auto-generated',
  'X-Archive-Platform: whatsapp',
  'X-Archive-Event: message',
  'X-Archive-Message-Id: ',
  'X-Archive-Conversation-Id: +',
  'X-Archive-Payload-SHA256: ',
  'MIME-Version: 1.0',
  'Content-Type: text/plain; charset=utf-8',
  'Content-Transfer-Encoding: 7bit',
  '',
  '',
].join('\r\n');

const usualItem = [
  '{"schema":1,"id":"","service":"wechat","platform":"wecom","service":"whatsapp","platform":"whatsapp","tenant":"",',
  '"nativeId":"","revision":0,"kind":"message","occurredAt":"202-:00:00.000Z","capturedAt":"202-:00.000Z",',
  '"clockSource":"device","clockSource":"export","timePrecision":"minute","clockSource":"server","timePrecision":"second",',
  '"order":0,"source":{"name":"whatsapp-export","method":"export","version":"1"},"method":"linked-device",',
  '"account":{"id":"+","userEmail":"","phone":"+","displayName":""},"audience":"account","audience":"participants",',
  '"direction":"in","direction":"out","direction":"internal","conversation":{"id":"+|+","type":"group","title":"","type":"direct"},',
  '"sender":{"nativeId":"+","idType":"lid","idType":"name","idType":"pn","phone":"+","email":"","displayName":"","organisation":"",',
  '"internal":false,"resolution":"unresolved","resolution":"asserted","resolution":"exact","internal":true,"resolution":"directory"},',
  '"recipients":[{"nativeId":"+","idType":"pn","phone":"+","displayName":"","internal":true,"resolution":"directory","role":"member"},',
  '{"nativeId":"+","idType":"pn","phone":"+","displayName":"","internal":true,"resolution":"directory","email":"","role":"to"}],',
  '"content":{"type":"text","text":""},"attachments":[],',
  '"raw":{"mediaType":"text/plain","encoding":"base64","mediaType":"application/json","encoding":"utf8","data":"{\\"',
  '\\":\\"\\",\\"line\\":\\"file\\":\\"text\\":\\""},"id":"","direction":"internal"}',
  '[{"mailbox":"","folder":"WeChat Archiver","mailbox":"","folder":"WhatsApp Archiver","run":"01","connector":"01","uid":"1",',
  '"deliveredAt":"202"}]',
].join('');

export const dictionary1: Buffer = Buffer.from(
  [phrases, rareFields, rareHeaders, usualItem, usualMail].join('\n'),
  'latin1',
);
