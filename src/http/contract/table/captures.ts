import {
  capture,
  captureAlarmQuery,
  captureAlarms,
  captureChanges,
  captureCheckBody,
  captureParams,
  captureSources,
  captures,
  newCaptureBody,
} from '../captures.ts';
import type { RouteSpec } from '../route.ts';

/** Private keys and certificates among the settings. */
const settingsBytes = 1_000_000;

export const captureRoutes = {
  listCaptureSources: {
    method: 'GET',
    path: '/site/capture-sources',
    access: 'site.user.read',
    summary: 'The sources that can be set up to capture on their own, with the fields of their settings.',
    answer: captureSources,
  },
  listCaptures: {
    method: 'GET',
    path: '/site/captures',
    access: 'site.user.read',
    summary: 'What is set up to capture, and how it stands.',
    answer: captures,
  },
  addCapture: {
    method: 'POST',
    path: '/site/captures',
    access: 'site.capture.manage',
    summary: 'Sets a capture up; it starts at once.',
    body: newCaptureBody,
    bodyLimit: settingsBytes,
    answer: capture,
    status: 201,
  },
  readCapture: {
    method: 'GET',
    path: '/site/captures/:capture',
    access: 'site.user.read',
    summary: 'A capture: settings without secrets, state, the address that its vendor needs.',
    params: captureParams,
    answer: capture,
  },
  changeCapture: {
    method: 'PATCH',
    path: '/site/captures/:capture',
    access: 'site.capture.manage',
    summary: 'Changes name or settings, pauses or resumes; it starts anew with them.',
    params: captureParams,
    body: captureChanges,
    bodyLimit: settingsBytes,
    answer: capture,
    ifMatch: true,
  },
  restartCapture: {
    method: 'POST',
    path: '/site/captures/:capture/restart',
    access: 'site.capture.manage',
    summary: 'Ends a capture and starts it anew.',
    params: captureParams,
    answer: capture,
  },
  removeCapture: {
    method: 'DELETE',
    path: '/site/captures/:capture',
    access: 'site.capture.manage',
    summary: 'Removes a capture with its settings and device keys; what it captured stays.',
    params: captureParams,
  },
  checkCapture: {
    method: 'POST',
    path: '/site/capture-checks',
    access: 'site.capture.manage',
    summary: 'Whether settings can work, asked of the origin. Nothing is kept.',
    body: captureCheckBody,
    bodyLimit: settingsBytes,
  },
  listCaptureAlarms: {
    method: 'GET',
    path: '/site/capture-alarms',
    access: 'site.user.read',
    summary: 'What is wrong with captures and needs somebody, newest first.',
    query: captureAlarmQuery,
    answer: captureAlarms,
  },
} as const satisfies Record<string, RouteSpec>;
