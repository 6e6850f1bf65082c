import { expect, test } from 'vitest';
import { readCall, readDuration } from '#sources/whatsapp-export/calls.ts';

test.each([
  ['5 min', 300],
  ['1 hr 5 min', 3_900],
  ['20 sec', 20],
  ['1 Std. 5 Min.', 3_900],
  ['20 Sek.', 20],
  ['5分钟', 300],
  ['5:03', 303],
  ['1:05:03', 3_903],
  ['', undefined],
  ['1 uur 5 min', 3_900],
  ['1 tim 5 min', 3_900],
  ['20 segundos', 20],
  ['1 h 5 min', 3_900],
  ['1 小時 5 分鐘', 3_900],
  ['5 apples', undefined],
  ['No answer', undefined],
])('%j is %s seconds', (text, seconds) => {
  expect(readDuration(text)).toBe(seconds);
});

test.each([
  ['Missed voice call', { media: 'voice', group: false, outcome: 'missed' }],
  ['Missed video call, Tap to call back', { media: 'video', group: false, outcome: 'missed' }],
  ['Verpasster Videoanruf. Tippe, um zurückzurufen', { media: 'video', group: false, outcome: 'missed' }],
  ['Sprachanruf, 20 Sek', { media: 'voice', group: false, outcome: 'answered', durationSeconds: 20 }],
  ['Spraakoproep, 20 sec', { media: 'voice', group: false, outcome: 'answered', durationSeconds: 20 }],
  ['Videosamtal, Inget svar', { media: 'video', group: false, outcome: 'missed' }],
  ['Llamada de voz, 20 s', { media: 'voice', group: false, outcome: 'answered', durationSeconds: 20 }],
  ['Appel vidéo, Sans réponse', { media: 'video', group: false, outcome: 'missed' }],
  ['语音通话，5分钟', { media: 'voice', group: false, outcome: 'answered', durationSeconds: 300 }],
  ['未接群組視訊通話', { media: 'video', group: true, outcome: 'missed' }],
  ['Voice call, Something new', { media: 'voice', group: false, outcome: 'unknown' }],
  ['Missed the voice call', undefined],
])('%j', (text, call) => {
  expect(readCall(text)).toEqual(call);
});
