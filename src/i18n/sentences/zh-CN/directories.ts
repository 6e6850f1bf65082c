import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const directoriesZhCn: SentenceCatalogue = {
  'The file of people is not UTF-8 or UTF-16 text.': '人员文件不是 UTF-8 或 UTF-16 文本。',
  'Line {0} of the file of people: a quote (") is opened and never closed.':
    '人员文件第 {0} 行：引号 (") 打开后未关闭。',
  'The file of people is empty.': '人员文件为空。',
  'The file of people has {0} rows; {1} are the most.': '人员文件有 {0} 行；最多 {1} 行。',
  'Split it: each file may be a directory of its own.': '请拆分：每个文件可以是单独的目录。',
  'Begin the file with the line {0}; the columns may stand in any order, and all but address may be left out.':
    '文件首行请写 {0}；各列顺序不限，除 address 外均可省略。',
  'Line {0} of the file of people: there is no column "{1}".': '人员文件第 {0} 行：没有“{1}”这一列。',
  'Line {0} of the file of people: the column "{1}" is there more than once.':
    '人员文件第 {0} 行：“{1}”列出现不止一次。',
  'Line {0} of the file of people: the column "address" is missing.': '人员文件第 {0} 行：缺少“address”列。',
  'Line {0}: the row has more than {1} columns; it is left out.': '第 {0} 行：多于 {1} 列；此行被略过。',
  'Line {0}: the row has no address; it is left out.': '第 {0} 行：没有地址；此行被略过。',
  'Line {0}: the spreadsheet has destroyed the phone number {1}; it is left out.':
    '第 {0} 行：电子表格破坏了电话号码 {1}；该号码被略过。',
  'Line {0}: "{1}" is neither yes nor no; the person counts as active.':
    '第 {0} 行：“{1}”既非 yes 也非 no；此人视为有效。',
  'The server refers to {0} other places; they are not followed. Each may be a directory of its own.':
    '服务器引用了 {0} 个其他位置，未跟随。每个位置可以是单独的目录。',
  'Below {0} no entry fits the filter {1}.': '{0} 之下没有条目符合筛选器 {1}。',
  'Correct base or filter, or let the account read there.': '请更正 base 或 filter，或允许该帐户读取。',
  'The LDAP server gives more than {0} entries.': 'LDAP 服务器给出的条目多于 {0}。',
  'Narrow base or filter.': '请缩小 base 或 filter 的范围。',
  'The LDAP server {0} is busy.': 'LDAP 服务器 {0} 繁忙。',
  'It is read again later.': '稍后将重新读取。',
  'The LDAP server {0} does not accept the log-in.': 'LDAP 服务器 {0} 不接受此登录。',
  'Correct bindDn and password.': '请更正 bindDn 和 password。',
  'The LDAP server {0} does not let this account read.': 'LDAP 服务器 {0} 不允许此帐户读取。',
  'Give it the right to read people below {0}.': '请授予它读取 {0} 之下人员的权限。',
  'The LDAP server {0} has no entry {1}.': 'LDAP 服务器 {0} 没有条目 {1}。',
  'Correct base; some servers also say so to an account that may not read it.':
    '请更正 base；有些服务器对无权读取的帐户也如此回答。',
  'The LDAP server {0} gives this account only the first entries.':
    'LDAP 服务器 {0} 只向此帐户给出前面的条目。',
  'Raise its size limit for the account, as pages alone do not help here.':
    '请为该帐户提高大小限制；仅分页在此无济于事。',
  'The LDAP server {0} refuses with result code {1}.': 'LDAP 服务器 {0} 以结果代码 {1} 拒绝。',
  'Look the code up in RFC 4511, appendix A, or in the log of the server.':
    '请在 RFC 4511 附录 A 或服务器日志中查找该代码。',
  'The LDAP server {0} cannot be reached.': '无法连接到 LDAP 服务器 {0}。',
  'Its certificate is not trusted: give the certificate of its authority as ca, and the name that the certificate has in url.':
    '其证书不受信任：请将颁发机构的证书填入 ca，并在 url 中使用证书上的名称。',
  'Check url, the network and that the server speaks TLS there.':
    '请检查 url、网络，以及服务器在该处是否使用 TLS。',
  '{0}: the entry has no {1}; it is left out.': '{0}：条目没有 {1}；被略过。',
  '{0}: {1} has more values than the server gives at once; the others are left out.':
    '{0}：{1} 的值多于服务器一次给出的数量；其余被略过。',
  'The LDAP server broke the reading off.': 'LDAP 服务器中断了读取。',
  'Nothing is taken over; it is read again later.': '未采用任何内容；稍后将重新读取。',
  'schema is none of: {0}.': 'schema 不是以下之一：{0}。',
  'Choose one.': '请选择一个。',
  'base is missing.': '缺少 base。',
  'Name the entry below which people are, such as dc=corp,dc=example.':
    '请指定人员所在的上级条目，例如 dc=corp,dc=example。',
  'url is no address of an LDAP server.': 'url 不是 LDAP 服务器的地址。',
  'Write it as ldaps://host or ldap://host, with a port where it is not the usual one.':
    '请写成 ldaps://host 或 ldap://host，端口不是常用端口时须写明。',
  'Passwords and people would go to {0} in the clear.': '密码和人员将以明文传至 {0}。',
  'Use ldaps:// or leave StartTLS on; only a server on this machine may do without.':
    '请使用 ldaps:// 或保持 StartTLS 开启；只有本机上的服务器可以不用。',
  'ca is no certificate.': 'ca 不是证书。',
  'Paste it as PEM, with its BEGIN and END lines.': '请以 PEM 格式粘贴，包括 BEGIN 和 END 行。',
  'Of bindDn and password only one is given.': 'bindDn 和 password 只给出了其中一个。',
  'Give both, or neither for a server that lets everybody read.':
    '请两个都给；若服务器允许人人读取，则都不给。',
  'filter is not written as LDAP filters are (RFC 4515).': 'filter 的写法不符合 LDAP 筛选器（RFC 4515）。',
  'Write it such as (&(objectClass=person)(mail=*)).': '请写成例如 (&(objectClass=person)(mail=*))。',
  'In attributes, the line "{0}" cannot be read.': 'attributes 中的行“{0}”无法识别。',
  'Write lines such as phones = mobile, telephoneNumber. On the left stands, once each, one of: {0}.':
    '请写成 phones = mobile, telephoneNumber 这样的行。左边为以下之一，每个一次：{0}。',
  'In attributes, id and address need an attribute.': 'attributes 中 id 和 address 必须有属性。',
  'Name one, or leave the line out.': '请指定一个，或省略该行。',
  'Give the root of a service, such as https://graph.example, or leave it empty.':
    '请给出服务的根地址，例如 https://graph.example，或留空。',
  'Give a certificate and its RSA private key in PEM form, one after the other, without a passphrase.':
    '请依次给出 PEM 格式的证书及其 RSA 私钥，不带密码。',
  'It is needed.': '此项必填。',
  'The setting {0} of the directory is not as it has to be.': '目录的设置 {0} 不符合要求。',
  'Microsoft 365 does not answer.': 'Microsoft 365 没有应答。',
  'It is read again later. If it stays so, check the cloud that is chosen, and that this machine reaches it.':
    '稍后将重新读取。若持续如此，请检查所选的云以及本机能否连接。',
  'Microsoft 365 does not let the application sign in ({0}).': 'Microsoft 365 不允许应用程序登录（{0}）。',
  'Check tenant, client-id and the credential, and that it has not run out.':
    '请检查 tenant、client-id 和凭据，以及凭据是否过期。',
  'Microsoft 365 does not let the application read users ({0}).':
    'Microsoft 365 不允许应用程序读取用户（{0}）。',
  "Give it the application permission User.Read.All, and an administrator's consent.":
    '请授予应用程序权限 User.Read.All 并取得管理员同意。',
  'Microsoft 365 refused to give users ({0} {1}).': 'Microsoft 365 拒绝给出用户（{0} {1}）。',
  'If it stays so, report it with this code.': '若持续如此，请附此代码报告。',
  'Microsoft 365 gives no user with an e-mail address.': 'Microsoft 365 没有给出带电子邮件地址的用户。',
  'Check the tenant, and that its users have mailboxes.': '请检查租户以及其用户是否有邮箱。',
};
