import type { SourceTexts } from '#i18n/sources/en.ts';

export const sourcesZhCN: SourceTexts = {
  'whatsapp-export': {
    name: 'WhatsApp：导出的聊天',
    captures: '手机导出的一个聊天及其媒体。',
    uncovered: '导出之后的一切；编辑、回应和通话；谁在何时删除了消息。',
    seenBy: '除导出者本人，以及密封时的这台机器外，无人可见。',
    fields: {
      files: { label: '导出的聊天', help: '应用生成的 .zip 或 .txt 文件。' },
      'account-phone': { label: '导出手机的号码', help: '含国家/地区代码。' },
      me: { label: '导出的用户', help: '导出文件中对其的称呼。' },
      authors: { label: '谁是谁', help: '导出文件中的姓名与电子邮件地址或号码。' },
      'time-zone': { label: '手机的时区', help: '导出时手机所在的时区。' },
      locale: { label: '手机的地区', help: '仅在无法区分日与月时需要。' },
    },
  },
  'whatsapp-linked-device': {
    name: 'WhatsApp Cloud Archiver：关联设备',
    captures:
      '实时采集一个人电话号码上的全部内容：聊天和群组、媒体、编辑、删除、回应、回执、通话，以及手机交出的历史记录。',
    uncovered: '动态和频道。设备取消关联或手机离线满 14 天期间不会采集到内容；该缺口会被归档并显示。',
    seenBy: '没有新增的知情者：消息直到这台机器都保持端到端加密，并立即被密封。',
    risk: 'WhatsApp 不允许非官方客户端：号码可能被限制或封禁。Holdfast 只接收、从不发送，可降低但不能消除该风险。所用程序库采用 GPL-3.0 许可的 libsignal，仅由此来源加载。',
    fields: {
      'account-phone': {
        label: 'WhatsApp 号码',
        help: '已注册用户的号码，含国家/地区代码。使用其他号码的手机会立即被注销。',
      },
      'pairing-code': {
        label: '提供配对码',
        help: '与二维码并列，供在手机本机打开页面的用户使用。',
      },
    },
  },
  'whatsapp-cloud-api': {
    name: '通过 Cloud API 的 WhatsApp Business',
    captures:
      '按 Meta 投递的内容采集本组织商业号码收发的消息：所有类型、媒体、状态、编辑、删除、通话和群组；共存模式下还包括在 WhatsApp Business 应用中撰写的内容。',
    uncovered: '您自己的程序通过 API 发送的内容，除非经由转发地址发送。员工的私人号码。',
    seenBy: 'Meta：它运营 Cloud API，并在那里解密消息。',
    fields: {
      appSecret: { label: '应用密钥', help: '应用面板 > 应用设置 > 基本。Meta 用它为 webhook 签名。' },
      verifyToken: { label: '验证令牌', help: '自定的词语；将同一词语连同此采集的地址提供给 Meta。' },
      accessToken: {
        label: '访问令牌',
        help: '具有 whatsapp_business_messaging 权限的系统用户的令牌；用于获取媒体。',
      },
      phoneNumberIds: {
        label: '电话号码 ID',
        help: '每行一个，取自 WhatsApp Manager。留空：接收所有送达 webhook 的号码。',
      },
      passThroughToken: {
        label: '转发令牌',
        help: '至少 20 个字符。您的程序凭此经由本站点发送，本站点归档所发送的内容。',
      },
      version: { label: 'Graph API 版本', help: '例如 v23.0；留空则使用经过测试的版本。' },
      graphUrl: { label: 'Graph API 地址', help: '仅在请求经由您自己的网关时填写。' },
    },
  },
  wecom: {
    name: 'WeChat Archiver：企业微信会话内容存档',
    captures:
      '企业微信成员之间以及与微信用户的聊天、群组、媒体、撤回、通话和会议，按企业微信会话内容存档所提供的内容采集。',
    uncovered: '未列入企业微信存档许可名单的成员；未同意的微信用户；采集停顿后超过 5 天的内容。',
    seenBy: '腾讯：它运营企业微信及其存档。传输到此处的记录以您自己的密钥加密。',
    fields: {
      'corp-id': { label: '企业 ID', help: '企业微信管理后台 > 我的企业。以 ww 开头。' },
      secret: { label: '会话内容存档的 Secret', help: '管理后台 > 会话内容存档。' },
      'private-keys': {
        label: '私钥',
        help: 'PEM 格式，每个私钥之前一行写管理后台显示的版本号。较早的记录仍需较早的版本。',
      },
      'directory-secret': {
        label: '用于姓名的 Secret',
        help: '可读取成员和客户联系的应用的 Secret。没有它则只显示 ID。',
      },
      identities: {
        label: '谁是谁',
        help: '每行如 bob.w,bob@corp.example，或适用于所有人的规则 userid@corp.example。',
      },
      proxy: { label: '代理', help: 'http://host:port 或 socks5://host:port，站点无法直接访问外网时填写。' },
      'proxy-login': { label: '代理登录', help: '格式为 用户:密码。' },
      'api-base': { label: 'API 地址', help: '仅用于私有部署的企业微信。' },
    },
  },
  telemessage: {
    name: 'TeleMessage（Capture Mobile）：投递',
    captures:
      '您的 TeleMessage 归档服务已在投递的内容：文件夹中带清单的邮件 ZIP 文件，或通过 SMTP 送达的邮件。',
    uncovered: 'TeleMessage 未投递的内容。清单会被核对；缺少的部分记为缺口。',
    seenBy: 'TeleMessage：每条消息到达此处之前都存于其服务器。',
    fields: {
      service: { label: '服务', help: '这些投递所含的内容。' },
      folder: {
        label: '投递文件夹',
        help: '采集站点机器上的绝对路径，位于其配置（siteFolders）允许的文件夹内。',
      },
      smtpPort: { label: 'SMTP 端口', help: '留空：不接收邮件。' },
      smtpHost: { label: 'SMTP 地址', help: '监听的地址；本机以外需要证书。' },
      allowFrom: { label: '允许的发送方', help: '可投递的地址或网络，每行一个，例如 192.0.2.0/24。' },
      smtpUser: { label: 'SMTP 用户名', help: '留空：不要求登录。' },
      smtpPassword: { label: 'SMTP 密码', help: '填写用户名时需要。' },
      tlsCertificate: { label: 'TLS 证书', help: 'PEM 格式，含证书链。' },
      tlsKey: { label: 'TLS 私钥', help: '该证书的私钥，PEM 格式。' },
      maxMegabytes: { label: '最大邮件', help: '单位为兆字节。' },
    },
  },
  'whatsapp-backup': {
    name: 'WhatsApp Phone Archiver：手机备份',
    captures:
      '受管 Android 手机的端到端加密备份，或 iPhone 的聊天数据库：消息、编辑、删除、通话、回应、群组及其旁的媒体。',
    uncovered: '两次备份之间的时间：其间撰写又删除的内容。为定期采集，并非实时。',
    seenBy: '没有新增的知情者：备份在这台机器上以您保管的密钥打开。',
    fields: {
      'account-phone': { label: '手机的号码', help: '这些备份所属的已注册用户的号码，含国家/地区代码。' },
      folder: {
        label: '备份文件夹',
        help: '采集站点机器上的完整路径，位于其配置（siteFolders）允许的文件夹内。每部手机一个文件夹。',
      },
      key: {
        label: '密钥',
        help: '端到端加密备份的 64 位密钥；若为手机的密钥文件，则填其 base64 内容。数据库未加密时留空。',
      },
      interval: { label: '两次查看之间的秒数', help: '10 至 86,400；留空：300。' },
    },
  },
};
