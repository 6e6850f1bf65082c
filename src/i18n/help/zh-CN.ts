import type { Help } from '#i18n/help/en.ts';
import { accessHelp } from '#i18n/help/zh-CN/access.ts';
import { alertsHelp } from '#i18n/help/zh-CN/alerts.ts';
import { archiveHelp } from '#i18n/help/zh-CN/archive.ts';
import { connectorHelp } from '#i18n/help/zh-CN/connector.ts';
import { directoryHelp } from '#i18n/help/zh-CN/directory.ts';
import { maintenanceHelp } from '#i18n/help/zh-CN/maintenance.ts';
import { siteCaptureHelp } from '#i18n/help/zh-CN/siteCapture.ts';
import { siteConsentHelp } from '#i18n/help/zh-CN/siteConsent.ts';
import { siteUserHelp } from '#i18n/help/zh-CN/siteUser.ts';
import { targetHelp } from '#i18n/help/zh-CN/target.ts';

export const helpZhCN = {
  words: {
    usage: '用法：',
    arguments: '参数：',
    options: '选项：',
    commands: '命令：',
    optionsPlace: '[选项]',
    commandPlace: '[命令]',
    displayHelp: '显示命令的帮助',
    everySetting: 'docs/configuration.md 中的每项设置也可用作选项。',
  },

  options: {
    json: '输出 JSON（结构见 docs/cli.md）',
    progress: '在标准错误中以 JSON 行输出进度',
    'token-file': '首行为操作员令牌的文件',
    data: '数据文件夹（默认：data）',
  },

  groups: {
    alerts: '警报：运行失败、数目不符或延迟时通知谁',
    audit: '审核日志',
    connector: '连接器：从采集站点导入到邮箱',
    'connector mapping': '用户到邮箱的自定义映射',
    directory: '邮箱目录：谁拥有哪个邮箱、哪些地址和号码',
    domain: '接受的域',
    mailbox: '内置归档的邮箱及其内容',
    operator: '操作员及其令牌',
    role: '角色组',
    'role group': '自建角色组',
    site: '采集站点：登录账户、已注册用户、导出文件',
    'site account': '采集站点的登录账户',
    'site policy': '用户在关联手机或发送聊天之前阅读的文本',
    'site attestation': '用户关于没有业务在采集之外进行的声明',
    'site consent': '同意登记簿',
    'site coverage': '覆盖情况',
    'site scope': '采集谁的哪些内容',
    'site capture': '采集：设置一次后自行采集的来源',
    'site user': '已注册用户',
    sso: '基于 OpenID Connect 的单一登录',
    target: '目标：归档之外的邮箱',
  },

  commands: {
    ...accessHelp,
    ...alertsHelp,
    ...archiveHelp,
    ...connectorHelp,
    ...directoryHelp,
    ...maintenanceHelp,
    ...siteCaptureHelp,
    ...siteConsentHelp,
    ...siteUserHelp,
    ...targetHelp,
  },
} satisfies Help;
