import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const sourcesWecomZhCn: SentenceCatalogue = {
  'It is tried again; messages are captured meanwhile, without names.':
    '将重试；在此期间仍采集消息，但没有姓名。',
  "WeCom's directory did not answer {0}.": '企业微信通讯录没有应答 {0}。',
  'WeCom refused {0} (errcode {1}: {2}).': '企业微信拒绝了 {0}（errcode {1}：{2}）。',
  'Check the secret, the trusted IP addresses and the rights of the app in the admin console of WeCom.':
    '请在企业微信管理后台检查 Secret、可信 IP 地址和应用权限。',
  "What WeCom's chat archive answered cannot be read.": '无法读取企业微信会话存档的应答。',
  "It is asked again. If this lasts, check that wecomSdk is the newest version of WeCom's library.":
    '将重新请求。如果持续出现，请检查 wecomSdk 是否为企业微信库的最新版本。',
  "Nothing newer than {0} has been pulled from WeCom's chat archive, which keeps messages for five days only.":
    '自 {0} 之后没有从企业微信会话存档拉取到任何内容，而它只保留消息五天。',
  "Messages are about to be lost: nothing newer than {0} has been pulled from WeCom's chat archive, which keeps messages for five days only. Act today.":
    '消息即将丢失：自 {0} 之后没有从企业微信会话存档拉取到任何内容，而它只保留消息五天。请今天处理。',
  'Names of people and groups are missing: {0}': '缺少人员和群的名称：{0}',
  'It cannot be told whom WeCom archives: {0}': '无法确定企业微信存档了哪些人：{0}',
  'Registered here, but not in the chat archive of WeCom, so nothing of theirs is captured ({0} in all): {1}.':
    '已在此登记但不在企业微信会话存档范围内，因此不会采集其消息（共 {0} 人）：{1}。',
  'In the chat archive of WeCom, but not registered here, so nothing goes to a mailbox of theirs ({0} in all): {1}.':
    '在企业微信会话存档范围内但未在此登记，因此不会进入其邮箱（共 {0} 人）：{1}。',
  'Messages of WeCom wait for the private key of version {0}: it is missing or does not open them. Add it to the settings; they are kept, encrypted, until then.':
    '企业微信的消息在等待版本 {0} 的私钥：私钥缺失或无法解密。请将其加入设置；在此之前消息以加密形式保留。',
  'A medium has {0} bytes, where WeCom announced {1}.': '某媒体文件为 {0} 字节，而企业微信声明为 {1} 字节。',
  'A medium of {0} bytes does not have the MD5 that WeCom announced.':
    '某 {0} 字节的媒体文件与企业微信声明的 MD5 不符。',
  'A medium of {0} bytes was another when it was read for the second time.':
    '某 {0} 字节的媒体文件在第二次读取时内容不同。',
  'WeCom stopped in the middle of a medium.': '企业微信在传输媒体文件途中中断。',
  "WeCom's chat archive has a medium no more (error {0}).":
    '企业微信会话存档中已没有某媒体文件（错误 {0}）。',
  'The message stays, without this medium.': '消息将保留，但不含该文件。',
  "WeCom's chat archive did not hand out a medium (error {0}).":
    '企业微信会话存档没有给出某媒体文件（错误 {0}）。',
  'It is tried again; the message is safe.': '将重试；消息本身已安全保存。',
  'Write one line for each person, such as "bob.w,bob@corp.example", or the rule "userid@corp.example" for all.':
    '请为每个人写一行，例如“bob.w,bob@corp.example”，或为所有人写规则“userid@corp.example”。',
  'identities, line {0}: there is a second rule for all.':
    'identities 第 {0} 行：出现了第二条适用于所有人的规则。',
  'identities, line {0}: this is no user id with an e-mail address or phone number.':
    'identities 第 {0} 行：这不是用户 ID 加电子邮件地址或电话号码。',
  'identities, line {0}: this user id stands there twice.': 'identities 第 {0} 行：该用户 ID 出现了两次。',
  'identities, line {0}: the quotation marks do not fit.': 'identities 第 {0} 行：引号不匹配。',
  'Put a line such as "version: 3" before each PEM key, with the version that the admin console of WeCom shows for it, and keep the keys of old versions.':
    '请在每个 PEM 密钥前加一行，例如“version: 3”，写明企业微信管理后台显示的版本号，并保留旧版本的密钥。',
  'privateKeys, line {0}: version {1} stands there twice.': 'privateKeys 第 {0} 行：版本 {1} 出现了两次。',
  'privateKeys, line {0}: the line with the version of this key is missing.':
    'privateKeys 第 {0} 行：缺少该密钥的版本行。',
  'privateKeys, line {0}: this is neither a version nor a PEM key.':
    'privateKeys 第 {0} 行：既不是版本也不是 PEM 密钥。',
  'privateKeys, line {0}: the end of this PEM key is missing.':
    'privateKeys 第 {0} 行：该 PEM 密钥缺少结尾。',
  'privateKeys: version {0} has no key.': 'privateKeys：版本 {0} 没有密钥。',
  'privateKeys: there is no key.': 'privateKeys：没有密钥。',
  'privateKeys, line {0}: this is no PEM private key without a password.':
    'privateKeys 第 {0} 行：这不是无密码的 PEM 私钥。',
  'privateKeys, line {0}: this is no RSA key.': 'privateKeys 第 {0} 行：这不是 RSA 密钥。',
  "The package koffi, through which WeCom's library is called, cannot be loaded.":
    '无法加载用于调用企业微信库的软件包 koffi。',
  'Install the optional packages (npm ci --include=optional), and allow native code to the site where its rights are limited.':
    '请安装可选软件包（npm ci --include=optional），并在站点权限受限时允许其加载原生代码。',
  "WeCom's library cannot be loaded from {0}.": '无法从 {0} 加载企业微信的库。',
  'Check wecomSdk in the configuration of this machine: the path, that the file may be read, that it is made for this processor, and that libcurl is installed.':
    '请检查本机配置中的 wecomSdk：路径、文件是否可读、是否适用于此处理器，以及是否已安装 libcurl。',
  "WeCom's library cannot do {0} for this one (error {1}).": '企业微信的库无法对此条执行 {0}（错误 {1}）。',
  'What it gave is kept; everything else goes on.': '已得到的内容会保留；其余照常进行。',
  "WeCom's chat archive did not answer {0} (error {1}).": '企业微信会话存档没有应答 {0}（错误 {1}）。',
  "It is tried again. WeCom keeps messages for five days only: if this lasts, look at the network, the proxy and WeCom's own notices.":
    '将重试。企业微信只保留消息五天：如果持续出现，请检查网络、代理和企业微信的公告。',
  "WeCom's library does not accept the parameters of {0} (error 10000).":
    '企业微信的库不接受 {0} 的参数（错误 10000）。',
  'Check the corporation id, the secret and the proxy. WeCom keeps messages for five days only.':
    '请检查企业 ID、Secret 和代理。企业微信只保留消息五天。',
  'WeCom does not accept the secret of the chat archive (error 10004 of {0}).':
    '企业微信不接受会话存档的 Secret（{0} 的错误 10004）。',
  'Copy corporation id and secret of the chat archive (会话内容存档) from the admin console of WeCom again. WeCom keeps messages for five days only.':
    '请从企业微信管理后台重新复制企业 ID 和会话内容存档的 Secret。企业微信只保留消息五天。',
  "WeCom does not allow this machine's address (error 10009 of {0}).":
    '企业微信不允许本机的地址（{0} 的错误 10009）。',
  'Add the address under which this machine reaches the internet to the trusted IP addresses of the chat archive in the admin console of WeCom. WeCom keeps messages for five days only.':
    '请在企业微信管理后台将本机访问互联网所用的地址加入会话内容存档的可信 IP 地址。企业微信只保留消息五天。',
  "The certificate of WeCom's server could not be checked (error 10011 of {0}).":
    '无法验证企业微信服务器的证书（{0} 的错误 10011）。',
  "Check the machine's clock and certificates, and whether a proxy opens encrypted connections. WeCom keeps messages for five days only.":
    '请检查本机的时钟和证书，以及是否有代理解开加密连接。企业微信只保留消息五天。',
  'This machine has no library for the chat archive of WeCom.': '本机没有企业微信会话存档的库。',
  "Download the Linux SDK of the chat archive (会话内容存档) from WeCom's developer site, and name the path of its libWeWorkFinanceSdk_C.so as wecomSdk in the configuration file of the site's machine. It cannot be set over the network.":
    '请从企业微信开发者网站下载会话内容存档的 Linux SDK，并在站点所在机器的配置文件中以 wecomSdk 指明其 libWeWorkFinanceSdk_C.so 的路径。此项无法通过网络设置。',
  'Copy it from the admin console of WeCom.': '请从企业微信管理后台复制。',
  'corpId is no corporation id of WeCom.': 'corpId 不是企业微信的企业 ID。',
  'proxy is no address of a proxy.': 'proxy 不是代理地址。',
  'Write it as http://host:port or socks5://host:port; user and password have a field of their own.':
    '请写成 http://host:port 或 socks5://host:port；用户名和密码另有字段。',
  'proxyLogin has no colon.': 'proxyLogin 中没有冒号。',
  'Write it as user:password.': '请写成 user:password。',
  'apiBase is no address such as https://qyapi.weixin.qq.com.':
    'apiBase 不是像 https://qyapi.weixin.qq.com 这样的地址。',
  'Leave it empty unless WeCom runs on servers of your own.':
    '除非企业微信运行在自己的服务器上，否则请留空。',
  "Whether WeCom's numbers have no holes: a hole is archived as a gap.":
    '企业微信的序号是否没有空缺：空缺会作为缺口存档。',
  "What the vendor's library gives once records have expired: then everything that is still there is asked for again.":
    '记录过期后供应商的程序库会返回什么：届时会重新请求仍然存在的全部内容。',
  'The fields of message types that the vendor has not described: they are archived whole.':
    '供应商未说明的消息类型的字段：这些消息会完整存档。',
};
