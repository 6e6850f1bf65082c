import type { accessHelp as English } from '#i18n/help/en/access.ts';

export const accessHelp = {
  'audit list': {
    summary: '列出审核日志：谁在何时对什么做了什么',
    options: {
      action: '仅此操作，例如 content.show',
      object: '仅此对象，例如 mailbox:alice@corp.example',
      actor: '仅此操作者，例如 local:root',
      limit: '最多显示的条数',
    },
  },
  'audit verify': { summary: '重新计算审核日志的校验链' },
  'operator add': {
    summary: '添加操作员；生成的密码仅显示一次',
    options: {
      'display-name': '人员的称呼',
    },
  },
  'operator disable': {
    summary: '禁用操作员：会话和令牌立即失效',
  },
  'operator enable': {
    summary: '重新启用已禁用的操作员',
  },
  'operator link': {
    summary: '将操作员关联到身份提供方的主体（sub）',
  },
  'operator list': { summary: '列出操作员及其角色组' },
  'operator recover': {
    summary: '在本机上：为被锁在外面的管理员设置新密码，并重置其第二重验证',
  },
  'operator reset-password': {
    summary: '为操作员生成新密码（仅显示一次）；其会话结束',
  },
  'operator reset-second-factor': {
    summary: '手机丢失时：登录仅要求密码；其会话结束',
  },
  'operator revoke-token': {
    summary: '吊销 API 令牌',
  },
  'operator token': {
    summary: '为操作员创建 API 令牌；仅显示一次（与 --token-file 一起使用）',
    options: {
      name: '令牌的用途',
      scope: '令牌可使用的权限；可重复（默认：全部）',
      expires: '失效的日期或时间',
    },
  },
  'operator tokens': {
    summary: '列出有效的 API 令牌（所有操作员或某一位）',
  },
  'operator unlink': {
    summary: '取消与身份提供方的关联；其会话结束',
  },
  'role add': {
    summary: '向角色组添加角色，例如 "Mailbox Import Export" "Organization Management"',
  },
  'role grant': { summary: '授予操作员一个角色组' },
  'role group create': {
    summary: '创建角色组及其角色和成员',
    options: {
      role: '组的角色；可重复',
      member: '成员的电子邮件地址；可重复',
      description: '组的用途',
    },
  },
  'role group remove': {
    summary: '删除自建角色组；其成员失去相应角色',
  },
  'role list': { summary: '列出角色组及其角色和权限' },
  'role remove': {
    summary: '从角色组中移除角色',
  },
  'role revoke': {
    summary: '将操作员移出角色组',
  },
  'sso edit': {
    summary: '更改单一登录设置；先询问提供方；未指定的保持不变',
    options: {
      issuer: '身份提供方的地址（以其自称为准）',
      'client-id': '提供方分配的客户端 ID',
      'client-secret-file': '首行为客户端密码的文件',
      address: '浏览器访问合规中心的地址',
      name: '登录页按钮上的名称',
      enabled: '启用单一登录',
      'no-enabled': '停用单一登录',
      'auto-create': '未知人员成为没有任何角色的操作员',
      'no-auto-create': '拒绝未知人员',
      'local-sign-in': '同时接受密码',
      'no-local-sign-in': '仅接受应急操作员的密码',
      'emergency-operator': '始终可用密码登录的人',
    },
  },
  'sso show': {
    summary: '显示单一登录的设置',
  },
} satisfies typeof English;
