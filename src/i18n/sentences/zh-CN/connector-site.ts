import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const connectorSiteZhCn: SentenceCatalogue = {
  'The address of the capture site is not an http or https address.':
    '采集站点的地址不是 http 或 https 地址。',
  'Write it as https://site.corp.example or, on this machine, http://127.0.0.1:8422.':
    '请写成 https://site.corp.example，或在本机上写成 http://127.0.0.1:8422。',
  'The address of the capture site carries a user name, a query or a fragment.':
    '采集站点的地址中含有用户名、查询或片段。',
  'Give the bare address; user name and password are settings of their own.':
    '请只填写地址本身；用户名和密码另有设置项。',
  'The capture site at {0} would be reached without encryption.': '访问位于 {0} 的采集站点时将不经加密。',
  'Use https, or run the connector on the machine of the site.':
    '请使用 https，或在采集站点所在的机器上运行连接器。',
  'it is not JSON': '它不是 JSON',
  'the answer': '回答',
  'the status is {0}': '状态为 {0}',
  'The capture site\'s answer to "{0}" is not one of the site feed: {1}.':
    '采集站点对“{0}”的回答不符合站点订阅源的格式：{1}。',
  'See that the address is the private listener of a capture site, and that its version is not newer than this.':
    '请确认该地址是采集站点的专用侦听地址，且其版本不比本系统更新。',
  'a single envelope is larger than the format allows': '单个信封超过格式允许的大小',
  'the ETag is not a SHA-256': 'ETag 不是 SHA-256',
  'ranges are not supported': '不支持范围请求',
  'the range is not the one asked for': '返回的范围不是所请求的范围',
  'the range is cut short': '返回的范围不完整',
  'The log-in was not accepted by the capture site at {0}.': '位于 {0} 的采集站点未接受登录。',
  'The log-in may not use {0} of the capture site at {1}.': '此登录账户无权使用位于 {1} 的采集站点的 {0}。',
  'The capture site at {0} accepts no log-in for now, because too many have failed.':
    '位于 {0} 的采集站点暂时不接受登录，因为登录失败次数过多。',
  'Wait a while; correct user name and password of the connector if they are wrong.':
    '请稍候；如果连接器的用户名和密码有误，请修正。',
  'Correct user name and password of the connector, or the log-in at the site.':
    '请修正连接器的用户名和密码，或采集站点的登录账户。',
  'answered {0}': '返回 {0}',
  'did not answer within {0} s': '在 {0} 秒内没有响应',
  'cannot be reached ({0})': '无法连接（{0}）',
  'cannot be reached': '无法连接',
  'The capture site at {0} {1}; 1 attempt was made.': '位于 {0} 的采集站点{1}；已尝试 1 次。',
  'The capture site at {0} {1}; {2} attempts were made.': '位于 {0} 的采集站点{1}；已尝试 {2} 次。',
  'See that the site runs and can be reached from here; the next run goes on where this one stopped.':
    '请确认采集站点正在运行，并且可以从此处访问；下次运行会从本次停止处继续。',
};
