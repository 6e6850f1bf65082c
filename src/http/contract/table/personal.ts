import {
  capturePolicies,
  capturePolicy,
  capturePolicyBody,
  capturePolicyParams,
  invitation,
  invitationBody,
  personalLink,
  personalLinkParams,
  personalLinks,
} from '../personal.ts';
import type { RouteSpec } from '../route.ts';
import { userParams } from '../site.ts';

/** A policy at its longest, in UTF-8 and JSON. */
const policyBytes = 400_000;

export const personalRoutes = {
  listPersonalLinks: {
    method: 'GET',
    path: '/site/users/:user/links',
    access: 'site.user.read',
    summary: 'The links to a user’s own page, newest first.',
    params: userParams,
    answer: personalLinks,
  },
  makePersonalLink: {
    method: 'POST',
    path: '/site/users/:user/links',
    access: 'site.user.manage',
    summary: 'Makes a link to a user’s own page, good for 72 hours; its address is told only now.',
    params: userParams,
    body: invitationBody,
    answer: invitation,
    status: 201,
  },
  renewPersonalLink: {
    method: 'POST',
    path: '/site/personal-links/:link/renew',
    access: 'site.user.manage',
    summary: 'Makes a link good for another 72 hours.',
    params: personalLinkParams,
    answer: personalLink,
  },
  revokePersonalLink: {
    method: 'POST',
    path: '/site/personal-links/:link/revoke',
    access: 'site.user.manage',
    summary: 'Ends a link with its sessions and upload addresses.',
    params: personalLinkParams,
    answer: personalLink,
  },
  listCapturePolicies: {
    method: 'GET',
    path: '/site/policies',
    access: 'site.user.read',
    summary: 'The policy that users confirm on their page, language by language.',
    answer: capturePolicies,
  },
  setCapturePolicy: {
    method: 'PUT',
    path: '/site/policies/:language',
    access: 'site.user.manage',
    summary: 'Sets the policy in a language; users are asked to confirm it anew.',
    params: capturePolicyParams,
    body: capturePolicyBody,
    bodyLimit: policyBytes,
    answer: capturePolicy,
  },
} as const satisfies Record<string, RouteSpec>;
