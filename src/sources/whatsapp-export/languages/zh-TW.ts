import type { Language } from '#sources/whatsapp-export/language.ts';

export const zhTw: Language = {
  language: 'zh-TW',
  titles: ['與{title}的 WhatsApp 對話', 'WhatsApp 對話 - {title}', 'WhatsApp Chat - {title}'],
  you: ['您', '你'],
  and: '和',
  omitted: {
    media: ['<忽略多媒體檔>'],
    image: ['圖片已略去', '圖像已省略'],
    video: ['影片已略去'],
    audio: ['音訊已略去'],
    sticker: ['貼圖已略去'],
    gif: ['GIF 已略去'],
    document: ['文件已略去'],
    contact: ['聯絡人卡片已略去'],
  },
  attached: ['附件檔案'],
  attachedTag: ['附件'],
  viewOnce: [],
  deletedByOther: ['此訊息已刪除'],
  deletedByMe: ['您已刪除此訊息', '你已刪除這則訊息'],
  deletedByAdmin: [],
  edited: ['<此訊息已編輯>'],
  calls: [
    { text: '未接語音通話', media: 'voice', group: false, missed: true },
    { text: '未接視像通話', media: 'video', group: false, missed: true },
    { text: '未接視訊通話', media: 'video', group: false, missed: true },
  ],
  callResults: {},
  liveLocation: ['實時位置已分享'],
  poll: [],
  system: [
    { text: '{actor}退出了群組', kind: 'membership', change: 'left' },
    { text: '{actor}建立了群組"{next}"', kind: 'group-change', change: 'created' },
    { text: '{any}端對端加密{any}', kind: 'system' },
  ],
};
