import type { LiveSource } from '#core/source.ts';
import { captureWecom } from '#sources/wecom/capture.ts';
import { type WecomPace, wecomPace } from '#sources/wecom/context.ts';
import { convertWecomEvent } from '#sources/wecom/convert.ts';
import { wecomDoubts } from '#sources/wecom/doubts.ts';
import { wecomMedia } from '#sources/wecom/media.ts';
import type { WecomEvent } from '#sources/wecom/native.ts';
import { parseWecomSettings, type WecomSettings } from '#sources/wecom/settings.ts';
import { sharedSdks } from '#sources/wecom/sharedSdks.ts';
import { wecomSpec } from '#sources/wecom/spec.ts';

/** WeChat and WeCom through WeCom's chat archive (会话内容存档): `docs/sources/wecom.md`. */
export function makeWecom(pace: WecomPace): LiveSource<WecomSettings, WecomEvent> {
  const sdk = sharedSdks();
  return {
    spec: wecomSpec,
    capture: (settings, emit, signal, ground) => captureWecom(settings, emit, { sdk, signal, ground, pace }),
    convert: convertWecomEvent,
    doubts: wecomDoubts,
    parseSettings: parseWecomSettings,
    check: async (settings) => {
      await sdk(settings);
    },
    media: wecomMedia(sdk),
  };
}

export const wecom = makeWecom(wecomPace);
