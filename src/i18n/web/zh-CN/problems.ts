import type { WebMessages } from '#i18n/web/en/catalogue.ts';

export const problems = {
  unreachable: {
    title: 'Holdfast 没有响应',
    detail: '连接中断，或服务器未运行。',
    remedy: '请检查网络后重试。您输入的内容会保留。',
  },
  unexpected: {
    title: '无法理解服务器的回答',
    detail: (status) => `服务器返回状态 ${status}。`,
    remedy: '请重新加载页面。如果再次发生，请查看服务器日志。',
  },
  signInAgain: {
    title: '重新登录',
    text: '您的会话已结束。您在此页面输入的内容会保留。',
    other: '以其他身份继续',
  },
} satisfies WebMessages['problems'];
