import { once } from 'node:events';
import { connect } from 'node:net';
import { beforeAll, describe, expect, test } from 'vitest';
import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';
import { type Certificate, selfSigned } from '../../../test/support/certificate.ts';
import { chatMail, sendMail } from '../../../test/support/telemessage/deliver.ts';
import {
  allowedNetworks,
  type RunningCapture,
  runDeliveries,
  smtpForTest,
} from '../../../test/support/telemessage/running.ts';

const texts = ({ drafts }: RunningCapture) => drafts.map(({ content }) => content?.text).toSorted();

/** The code that a refused client was told. */
async function refusal(sending: Promise<unknown>): Promise<number | undefined> {
  const error = await sending.then(
    () => undefined,
    (reason: { responseCode?: number }) => reason,
  );
  if (error === undefined) throw new Error('it was taken');
  return error.responseCode;
}

test('a mail is answered with 250 when the site has it, and not before', async () => {
  await using capture = await runDeliveries({ smtp: smtpForTest() });
  const gate = Promise.withResolvers<void>();
  const reached = Promise.withResolvers<void>();
  capture.gate = () => {
    reached.resolve();
    return gate.promise;
  };
  let answered = false;
  const sending = sendMail(chatMail('1', 'one'), { port: capture.port }).finally(() => {
    answered = true;
  });
  await reached.promise;
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(answered).toBe(false);
  gate.resolve();
  expect(await sending).toMatch(/^250 2\.0\.0/);
  expect(capture.drafts).toMatchObject([
    {
      kind: 'message',
      nativeId: '1@capture.example',
      content: {
        text: 'one',
        structured: {
          delivery: { by: 'smtp', from: 'capture@capture.example', to: ['archive@corp.example'] },
        },
      },
    },
  ]);
});

test('a site that cannot take it is answered for with a 4xx code, and the mail comes again', async () => {
  await using capture = await runDeliveries({ smtp: smtpForTest() });
  capture.gate = () => {
    throw new Failure('disk-full', say`The disk is full.`, say`Make room.`);
  };
  expect(await refusal(sendMail(chatMail('1', 'one'), { port: capture.port }))).toBe(451);
  expect(capture.taken).toEqual([]);
  capture.gate = () => undefined;
  await sendMail(chatMail('1', 'one'), { port: capture.port });
  await sendMail(chatMail('1', 'one'), { port: capture.port });
  expect(capture.keys).toHaveLength(2);
  expect(new Set(capture.keys).size).toBe(1);
});

test('many connections at once, and the site is given one batch at a time', async () => {
  await using capture = await runDeliveries({ smtp: smtpForTest() });
  let within = 0;
  let most = 0;
  capture.gate = async () => {
    within += 1;
    most = Math.max(most, within);
    await new Promise((resolve) => setTimeout(resolve, 2));
    within -= 1;
  };
  const numbers = Array.from({ length: 40 }, (_, index) => `text ${index}`);
  await Promise.all(
    numbers.map((text, index) => sendMail(chatMail(`${index}`, text), { port: capture.port })),
  );
  expect(texts(capture)).toEqual(numbers.toSorted());
  expect(most).toBe(1);
});

test('an attachment of some megabytes comes through byte for byte', async () => {
  await using capture = await runDeliveries({ smtp: smtpForTest() });
  const content = Buffer.alloc(4 * 2 ** 20, '\r\n.\r\nharbour\0');
  const mail = [
    'From: bob@x.example',
    'To: alice@corp.example',
    'Content-Type: video/mp4; name=a.mp4',
    'Content-Transfer-Encoding: base64',
    '',
    ...(content.toString('base64').match(/.{1,76}/g) ?? []),
  ].join('\r\n');
  await sendMail(Buffer.from(mail), { port: capture.port });
  expect([...capture.contents.values()].map((bytes) => bytes.equals(content))).toEqual([true]);
  expect(capture.drafts).toMatchObject([
    { content: { type: 'video' }, attachments: [{ fileName: 'a.mp4' }] },
  ]);
});

test('what is no mail is kept whole', async () => {
  await using capture = await runDeliveries({ smtp: smtpForTest() });
  await sendMail(Buffer.from('just some words\r\n'), { port: capture.port });
  expect(capture.drafts).toMatchObject([{ kind: 'system', raw: { data: 'just some words\r\n' } }]);
});

describe('too much', () => {
  test('a mail above the limit is refused for good, announced or not', async () => {
    await using capture = await runDeliveries({ smtp: smtpForTest(), mailBytes: 10_000 });
    const large = chatMail('1', 'x'.repeat(20_000));
    expect(await refusal(sendMail(large, { port: capture.port }))).toBe(552);
    const lines = await converse(capture.port, [
      'EHLO x',
      'MAIL FROM:<a@x.example>',
      'RCPT TO:<b@x.example>',
      'DATA',
      `${large.toString()}\r\n.`,
    ]);
    expect(lines.at(-1)).toMatch(/^552/);
    expect(capture.taken).toEqual([]);
    await sendMail(chatMail('2', 'two'), { port: capture.port });
    expect(texts(capture)).toEqual(['two']);
  });

  test('more mails at once than memory is set aside for are put off, and none is lost', async () => {
    await using capture = await runDeliveries({ smtp: smtpForTest(), mailBytes: 10_000 });
    const gate = Promise.withResolvers<void>();
    capture.gate = () => gate.promise;
    const sent = ['a', 'b', 'c', 'd'].map((name) =>
      sendMail(chatMail(name, name.repeat(8_000)), { port: capture.port }).then(
        () => 250,
        (error: { responseCode: number }) => {
          gate.resolve();
          return error.responseCode;
        },
      ),
    );
    const answers = await Promise.all(sent);
    expect(answers.toSorted()).toEqual([250, 250, 452, 452]);
    expect(capture.drafts).toHaveLength(2);
    await sendMail(chatMail('c', 'c'.repeat(8_000)), { port: capture.port });
    expect(capture.drafts).toHaveLength(3);
  });
});

describe('who may deliver', () => {
  let certificate: Certificate;
  beforeAll(() => {
    certificate = selfSigned('127.0.0.1');
  });

  test('nobody beyond the list', async () => {
    const smtp = smtpForTest({ allowed: allowedNetworks(['192.0.2.0/24', '2001:db8::/32']) });
    await using capture = await runDeliveries({ smtp });
    expect(await refusal(sendMail(chatMail('1', 'one'), { port: capture.port }))).toBe(554);
    expect(capture.taken).toEqual([]);
  });

  test('addresses and networks are those of the list, in either form', () => {
    const networks = allowedNetworks(['192.0.2.0/24', '203.0.113.7', '2001:db8::/32']);
    for (const address of ['192.0.2.255', '::ffff:192.0.2.9', '203.0.113.7', '2001:db8:1::5'])
      expect(networks.has(address), address).toBe(true);
    for (const address of ['192.0.3.1', '203.0.113.8', '::ffff:203.0.113.8', '127.0.0.1', '::1', '', 'x'])
      expect(networks.has(address), address).toBe(false);
    expect(allowedNetworks([]).has('127.0.0.1')).toBe(true);
    expect(allowedNetworks([]).has('192.0.2.1')).toBe(false);
  });

  test('by STARTTLS and password, and by nothing less', async () => {
    const smtp = smtpForTest({ tls: certificate, user: 'capture', password: 'correct horse' });
    await using capture = await runDeliveries({ smtp });
    const { port } = capture;
    const log = { user: 'capture', password: 'correct horse' };
    expect(await refusal(sendMail(chatMail('1', 'one'), { port }))).toBe(530);
    expect(await refusal(sendMail(chatMail('1', 'one'), { port, ...log }))).toBeDefined();
    expect(await refusal(sendMail(chatMail('1', 'one'), { port, certificate: certificate.cert }))).toBe(530);
    for (const wrong of [
      { ...log, password: 'correct hors' },
      { ...log, user: 'Capture' },
    ])
      expect(
        await refusal(sendMail(chatMail('1', 'one'), { port, certificate: certificate.cert, ...wrong })),
      ).toBe(535);
    expect(capture.taken).toEqual([]);
    await sendMail(chatMail('1', 'one'), { port, certificate: certificate.cert, ...log });
    expect(texts(capture)).toEqual(['one']);
  });

  test('with a certificate nothing is taken in the clear, also without a password', async () => {
    await using capture = await runDeliveries({ smtp: smtpForTest({ tls: certificate }) });
    expect(await refusal(sendMail(chatMail('1', 'one'), { port: capture.port }))).toBe(530);
    await sendMail(chatMail('1', 'one'), { port: capture.port, certificate: certificate.cert });
    expect(texts(capture)).toEqual(['one']);
  });

  test('without one neither STARTTLS nor, without a password, a log-in is offered', async () => {
    await using capture = await runDeliveries({ smtp: smtpForTest() });
    const lines = await converse(capture.port, ['EHLO x', 'STARTTLS', 'AUTH PLAIN AGEAYg==']);
    expect(lines.join('\n')).not.toMatch(/250[ -](?:STARTTLS|AUTH)/);
    expect(lines.slice(-2).map((line) => line.slice(0, 1))).toEqual(['5', '5']);
  });
});

test('a port that is taken stops the capture with what to do', async () => {
  await using capture = await runDeliveries({ smtp: smtpForTest() });
  await expect(runDeliveries({ smtp: smtpForTest({ port: capture.port }) })).rejects.toMatchObject({
    code: 'port-taken',
  });
  await expect(runDeliveries({ smtp: smtpForTest({ host: '192.0.2.1' }) })).rejects.toMatchObject({
    code: 'capture-refused',
  });
});

test('a client that hangs up in the middle of a mail gives nothing, and the next is served', async () => {
  await using capture = await runDeliveries({ smtp: smtpForTest() });
  const socket = connect(capture.port, '127.0.0.1');
  await once(socket, 'data');
  for (const line of ['EHLO x', 'MAIL FROM:<a@x.example>', 'RCPT TO:<b@x.example>', 'DATA']) {
    socket.write(`${line}\r\n`);
    await once(socket, 'data');
  }
  socket.write('From: a@x.example\r\n\r\nhalf of');
  await new Promise((resolve) => setTimeout(resolve, 50));
  socket.destroy();
  await sendMail(chatMail('1', 'one'), { port: capture.port });
  expect(texts(capture)).toEqual(['one']);
});

/** Says lines by hand; gives every line that was answered. */
async function converse(port: number, lines: readonly string[]): Promise<string[]> {
  const socket = connect(port, '127.0.0.1');
  const answers: string[] = [];
  const hear = async () => {
    let heard = '';
    // The last line of an answer has a space behind its code.
    while (!/^\d{3} .*\r\n$/m.test(heard)) heard += String((await once(socket, 'data'))[0]);
    answers.push(...heard.trimEnd().split('\r\n'));
  };
  await hear();
  for (const line of lines) {
    socket.write(`${line}\r\n`);
    await hear();
  }
  socket.destroy();
  return answers;
}
