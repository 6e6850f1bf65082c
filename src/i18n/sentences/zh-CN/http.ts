import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const httpZhCn: SentenceCatalogue = {
  'The request comes from a page that does not belong to the compliance center.':
    '该请求来自不属于合规中心的页面。',
  'Open the compliance center itself and do it there.': '请打开合规中心，在那里执行此操作。',
  'The request lacks the token of this session.': '该请求缺少此会话的令牌。',
  'Load the page anew and do it again.': '请重新加载页面，然后再次执行。',
  'The request is larger than the {0} that this address takes.': '请求超过此地址允许的 {0}。',
  'See that it is the right file; a smaller one is taken.': '请确认文件是否正确；较小的文件可以接受。',
  'has a NUL character': '含有 NUL 字符',
  'The request is not as described: {0} {1}.': '请求不符合规定：{0} {1}。',
  'Compare it with /api/v1/openapi.json.': '请对照 /api/v1/openapi.json。',
  'There is nothing at this address.': '此地址没有任何内容。',
  'The port {0} may not be used by this user.': '当前用户无权使用端口 {0}。',
  'The port {0} of the compliance center is already in use.': '合规中心的端口 {0} 已被占用。',
  'Choose a port from 1024 up with --center-port, or give this user the right to use lower ones.':
    '请用 --center-port 选择 1024 或以上的端口，或授予当前用户使用较低端口的权限。',
  'Stop the other program, or choose another port with --center-port.':
    '请停止其他程序，或用 --center-port 选择其他端口。',
  'The compliance center would be reachable at {0} without encryption.': '合规中心将可在 {0} 不经加密访问。',
  'Put a proxy that speaks TLS in front of it and name its address with --behind-proxy, or stay on 127.0.0.1.':
    '请在其前面放置支持 TLS 的代理，并用 --behind-proxy 指定其地址；或保持使用 127.0.0.1。',
  'The pages of the compliance center have not been built.': '合规中心的页面尚未生成。',
  'Run script/bootstrap, or "npm run build --workspace web"; the API works without them.':
    '请运行 script/bootstrap，或“npm run build --workspace web”；API 不需要这些页面也能工作。',
  'The body of the request is too large.': '请求正文过大。',
  'Send less at once.': '请减少每次发送的内容。',
  'The request is of another content type than this address takes.': '请求的内容类型不是此地址所接受的类型。',
  'Send application/json, and files as application/octet-stream.':
    '请以 application/json 发送，文件以 application/octet-stream 发送。',
  'The request cannot be read.': '无法读取该请求。',
  'Holdfast met a fault of its own.': 'Holdfast 内部发生错误。',
  'Try again; if it stays, look at the log for the line with this request and report it. Nothing archived is lost.':
    '请重试；如果问题依旧，请在日志中查找此请求对应的行并报告。已归档的内容没有丢失。',
  'Sign in, then do it again.': '请先登录，然后再次执行。',
  'The change does not say which version it changes.': '该更改没有说明它针对哪个版本。',
  'Send the ETag of what you read as If-Match.': '请将您所读取内容的 ETag 作为 If-Match 发送。',
  'The Idempotency-Key is of another form.': 'Idempotency-Key 的格式不正确。',
  'Send 8 to 200 letters, digits and . _ : -, for example a UUID.':
    '请发送 8 到 200 个字母、数字和 . _ : -，例如 UUID。',
  'The port {0} is already in use.': '端口 {0} 已被占用。',
  'Stop the other program, or choose another port with --metrics-port.':
    '请停止其他程序，或用 --metrics-port 选择其他端口。',
  'There is no such product.': '没有该产品。',
  'The request has no token, or one that is unknown or over.': '该请求没有令牌，或令牌未知或已失效。',
  'Sign in: POST /site/v1/sessions': '请登录：POST /site/v1/sessions',
  'This log-in may read the feed, not administer the site.': '此登录账户可以读取订阅源，但不能管理采集站点。',
  'Use a log-in with the role administrator.': '请使用拥有角色 administrator 的登录账户。',
  'is too large': '过大',
  'is not a number from 1 to 1000': '不是 1 到 1000 之间的数字',
  'The site would be reachable at {0} without encryption.': '采集站点将可在 {0} 不经加密访问。',
  'Give it a certificate, or name the trusted proxies in front of it with --behind-proxy.':
    '请为其配置证书，或用 --behind-proxy 指定其前面受信任的代理。',
  'Choose a port from 1024 up with {0}, or give this user the right to use lower ones.':
    '请用 {0} 选择 1024 或以上的端口，或授予当前用户使用较低端口的权限。',
  'Stop the other program, or choose another port with {0}.': '请停止其他程序，或用 {0} 选择其他端口。',
  'Compare it with /site/v1/openapi.json.': '请对照 /site/v1/openapi.json。',
  'The site failed.': '采集站点发生错误。',
  'Look at its log for the line with this request.': '请在其日志中查找此请求对应的行。',
  'Please report this.': '请报告此错误。',
  'This page was not begun in this browser.': '此页面未在此浏览器中开始。',
  'Open your link in this browser and press the button first.': '请先在此浏览器中打开您的链接并点击按钮。',
  'The request comes from another site.': '该请求来自其他网站。',
  'Use the page itself.': '请使用该页面本身。',
  'The form that was sent is damaged, or was cut off.': '发送的表单已损坏或被截断。',
  'Send it once more.': '请再发送一次。',
  'The file was cut off on its way.': '文件在传输过程中被截断。',
  'The request does not speak version {0} of the tus protocol.': '该请求未使用 tus 协议的 {0} 版本。',
  'Send the header Tus-Resumable: {0}.': '请发送标头 Tus-Resumable: {0}。',
  'The header Upload-Length or Upload-Offset is missing, or is no number of bytes.':
    '标头 Upload-Length 或 Upload-Offset 缺失，或不是字节数。',
  'Say it in whole bytes.': '请以整数字节给出。',
  'The policy has not been confirmed yet.': '尚未确认政策。',
  'Open your page and confirm it first.': '请先打开您的页面并确认政策。',
  'No file came with the form.': '表单中没有文件。',
  'Choose the exported chat, then send it.': '请选择导出的聊天，然后发送。',
  'This link is for another page.': '此链接用于其他页面。',
  'Use the link that was made for sending chats.': '请使用为发送聊天而创建的链接。',
};
