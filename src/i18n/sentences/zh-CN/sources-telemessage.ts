import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const sourcesTelemessageZhCn: SentenceCatalogue = {
  '{0} is not a complete ZIP file.': '{0} 不是完整的 ZIP 文件。',
  '{0} has {1} entries; at most {2} are taken.': '{0} 有 {1} 个条目；最多接受 {2} 个。',
  '{0} has an entry whose name leads out of the ZIP.': '{0} 中有一个条目的名称指向 ZIP 文件之外。',
  'The delivery {0} is encrypted.': '交付 {0} 已加密。',
  'The delivery {0} unpacks to more than {1} bytes.': '交付 {0} 解压后超过 {1} 字节。',
  'The delivery {0} unpacks to more than {1} times its size.': '交付 {0} 解压后超过其大小的 {1} 倍。',
  'Have it delivered again; it stays where it is, and is tried again when it changes.':
    '请让对方重新交付；该文件保留在原处，有变化时会再次读取。',
  'The folder {0} cannot be read. Check that it is there and that the site may read it.':
    '无法读取文件夹 {0}。请检查它是否存在，以及采集站点是否有权读取。',
  'These deliveries cannot be read and were left where they are: {0}. Have them delivered again.':
    '以下交付无法读取，已保留在原处：{0}。请让对方重新交付。',
  'is empty, and so is smtpPort: deliveries need one of the two': '为空，smtpPort 也为空：交付需要其中之一',
  'is not an absolute path': '不是绝对路径',
  "lies in no folder that this machine's configuration lets captures read":
    '不在本机配置允许采集读取的任何文件夹中',
  'is not a port from 1 to 65535': '不是 1 到 65535 之间的端口',
  'has {0}, which is no address such as 192.0.2.10 and no network such as 192.0.2.0/24':
    '包含 {0}，它既不是 192.0.2.10 这样的地址，也不是 192.0.2.0/24 这样的网络',
  'is missing, which smtpUser needs': '缺失，而 smtpUser 需要它',
  'is missing, which smtpPassword needs': '缺失，而 smtpPassword 需要它',
  'is missing, which tlsCertificate needs': '缺失，而 tlsCertificate 需要它',
  'is missing, which tlsKey needs': '缺失，而 tlsKey 需要它',
  'does not go with tlsKey: the two are no certificate and its key as PEM':
    '与 tlsKey 不匹配：两者不是 PEM 格式的证书及其密钥',
  'is not a whole number from 1 to {0}': '不是 1 到 {0} 之间的整数',
  'The setting {0} of the TeleMessage deliveries {1}.': 'TeleMessage 交付的设置 {0} {1}。',
  'Correct it and save again.': '请更正后重新保存。',
  'Deliveries by mail would be taken at {0} without encryption.':
    '通过邮件的交付将在 {0} 上以未加密方式接收。',
  'Give tlsKey and tlsCertificate, or set smtpHost to 127.0.0.1.':
    '请提供 tlsKey 和 tlsCertificate，或将 smtpHost 设为 127.0.0.1。',
  'Choose a port from 1024 up for deliveries by mail, or give this user the right to use lower ones.':
    '请为通过邮件的交付选择 1024 及以上的端口，或授予此用户使用更低端口的权限。',
  'Stop the other program, or choose another port for deliveries by mail.':
    '请停止另一个程序，或为通过邮件的交付选择其他端口。',
  'This machine cannot listen on the address {0}.': '本机无法在地址 {0} 上监听。',
  'Give an address of this machine, such as 127.0.0.1 or 0.0.0.0.':
    '请填写本机的地址，例如 127.0.0.1 或 0.0.0.0。',
  'Which headers a delivered mail carries, and how a thread of messages is laid out: the vendor has published neither.':
    '投递的邮件带有哪些邮件头，以及消息会话如何编排：供应商均未公布。',
};
