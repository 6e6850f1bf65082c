import type { FastifyInstance } from 'fastify';
import { fieldsOf, openStarted, type PersonalOptions } from '#http/site/personal/door.ts';
import { failurePage } from '#http/site/personal/failurePage.ts';
import { attestationVersion } from '#http/site/personal/privacySection.ts';

const actor = { kind: 'system', part: 'personal page' } as const;

/** What a user asks of his capture scope, and his periodic word. */
export function addPrivacyRoutes(listener: FastifyInstance, options: PersonalOptions): void {
  const { personal, scopes, attestations } = options.site;
  listener.post('/p/:token/private', async (request, reply) => {
    const desk = await openStarted(options, request);
    const { visit, root, texts } = desk;
    const fields = fieldsOf(request);
    personal.checkProof(visit, fields.get('proof') ?? '');
    const kind = fields.get('kind') === 'group' ? 'group' : 'contact';
    const value = fields.get('value') ?? '';
    // The scope takes other services' ids too; here a person is known by his number.
    if (kind === 'contact' && !/^\s*\+[\d\s().-]{6,30}$/.test(value))
      return reply.code(400).send(failurePage(desk, [texts.privacy.contact], root));
    await scopes.askPrivate(visit.user.id, { kind, value, label: fields.get('label') ?? '' }, actor);
    return reply.redirect(root, 303);
  });
  listener.post('/p/:token/attest', async (request, reply) => {
    const desk = await openStarted(options, request);
    personal.checkProof(desk.visit, fieldsOf(request).get('proof') ?? '');
    const word = { textVersion: attestationVersion(desk), means: 'personal-page' };
    await attestations.attest(desk.visit.user.id, word, actor);
    return reply.redirect(desk.root, 303);
  });
}
