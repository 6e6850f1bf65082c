import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const sourcesWhatsappLinkedDeviceZhCn: SentenceCatalogue = {
  'WhatsApp refuses the account {0}: it may be banned.': 'WhatsApp 拒绝账号 {0}：它可能已被封禁。',
  'Open WhatsApp on the phone and see what it says. Consider the Cloud API or exports for this user.':
    '请在手机上打开 WhatsApp 查看提示。请考虑为该用户改用 Cloud API 或导出。',
  'Another program uses the linked device of {0}.': '另一个程序正在使用 {0} 的已关联设备。',
  'See that only one Holdfast captures this account, then start the capture again.':
    '请确保只有一个 Holdfast 采集此账号，然后重新启动采集。',
  'A phone with another number than {0} was linked. It was logged out, and nothing of it was stored.':
    '关联的手机号码不是 {0}。该设备已退出登录，没有存储其任何内容。',
  'Link the phone of the registered user, or correct his number first.':
    '请关联注册用户本人的手机，或先更正其号码。',
  'The phone {0} has logged the linked device out.': '手机 {0} 已将该关联设备退出登录。',
  "Ask the user to link it again; messages since then are known only from the phone's history.":
    '请让用户重新关联；此后的消息只能从手机的历史记录中得知。',
  "Whether WhatsApp tolerates this device. It is not an official client: linking it breaks WhatsApp's terms of service, and accounts have been warned and banned.":
    'WhatsApp 是否容忍此设备。它不是官方客户端：关联它违反 WhatsApp 的服务条款，已有账号被警告和封禁。',
  'Whether the phone sends its whole history to this device, and how far back.':
    '手机是否会把全部历史记录发送给此设备，以及能追溯多远。',
  'How many contacts come without a phone number (LID only), and how many of them are resolved later.':
    '有多少联系人没有电话号码（仅有 LID），其中有多少之后能够解析。',
  "Which calls a linked device hears of. Incoming ones are expected; outgoing ones and durations come only from the phone's log.":
    '关联设备能得知哪些通话。预计为来电；去电和时长只见于手机的通话记录。',
  'After how many days without the phone WhatsApp logs this device out; 14 are expected.':
    '手机离线多少天后 WhatsApp 会让此设备退出登录；预计为 14 天。',
  'For how long media can be fetched; 14 to 30 days are expected, then the phone must send them again.':
    '媒体文件可获取多久；预计为 14 至 30 天，之后须由手机重新发送。',
  'Whether the version of WhatsApp Web that the client names is still accepted.':
    '客户端所报的 WhatsApp Web 版本是否仍被接受。',
  'The package @whiskeysockets/baileys, which speaks with WhatsApp, cannot be loaded.':
    '无法加载与 WhatsApp 通信的软件包 @whiskeysockets/baileys。',
  'Install Holdfast with its optional packages (npm ci --include=optional) and start it again.':
    '请连同可选软件包一起安装 Holdfast（npm ci --include=optional），然后重新启动。',
  'The message names no file that can be downloaded.': '该消息没有指明可下载的文件。',
  'Nothing can be done: the attachment stays marked as missing.': '无法补救：该附件将一直标记为缺失。',
  'A file could not be fetched from WhatsApp.': '无法从 WhatsApp 获取一个文件。',
  "It is tried again for 14 days; the user's phone must be online for older files.":
    '将在 14 天内重试；较旧的文件需要用户的手机在线。',
  'The setting accountPhone is missing.': '缺少设置 accountPhone。',
  'The setting accountPhone, {0}, is not a phone number with its country code.':
    '设置 accountPhone 的值 {0} 不是带国家代码的电话号码。',
  'Give the WhatsApp number of the registered user, such as +447700900123.':
    '请填写注册用户的 WhatsApp 号码，例如 +447700900123。',
};
