import type { Language } from '#sources/whatsapp-export/language.ts';

export const zhCn: Language = {
  language: 'zh-CN',
  titles: ['与{title}的 WhatsApp 聊天', 'WhatsApp 聊天 - {title}', 'WhatsApp Chat - {title}'],
  you: ['您', '你'],
  and: '和',
  omitted: {
    media: ['<省略多媒体文件>'],
    image: ['照片已忽略', '图像已忽略'],
    video: ['视频已忽略'],
    audio: ['音频已忽略'],
    sticker: ['贴图已省略', '贴图已忽略'],
    gif: ['GIF 动态图已被忽略'],
    document: ['文档已省略'],
    contact: ['联系人卡片已忽略'],
  },
  attached: ['文件附件'],
  attachedTag: ['附件'],
  viewOnce: [],
  deletedByOther: ['这条消息已被删除', '信息已删除', '此消息已删除'],
  deletedByMe: ['您已删除这条消息', '你已删除这条消息'],
  deletedByAdmin: [],
  edited: ['<此消息已编辑>'],
  calls: [
    { text: '未接语音通话', media: 'voice', group: false, missed: true },
    { text: '未接视频通话', media: 'video', group: false, missed: true },
  ],
  callResults: {},
  liveLocation: ['共享实时位置'],
  poll: [],
  system: [
    { text: '{actor}退出了群组', kind: 'membership', change: 'left' },
    { text: '{actor}创建了群组"{next}"', kind: 'group-change', change: 'created' },
    { text: '{any}端到端加密{any}', kind: 'system' },
  ],
};
