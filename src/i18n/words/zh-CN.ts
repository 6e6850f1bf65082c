import type { wordsEn } from '#i18n/words/en.ts';

export const wordsZhCN = {
  services: { whatsapp: 'WhatsApp', wechat: '微信' },

  connectorStates: { active: '已启用', paused: '已暂停', removed: '已删除' },

  captureStates: {
    new: '尚未启动',
    connecting: '正在连接',
    running: '正在运行',
    waiting: '等待中',
    linking: '等待关联',
    failing: '出错，正在重试',
    paused: '已暂停',
    unlinked: '已取消关联',
    refused: '已停止',
  },

  directoryStates: { ready: '就绪', trouble: '故障，稍后重新读取', off: '已关闭' },

  directoryPeople: { left: '离开于', off: '已停用' },

  targetStates: {
    ready: '就绪',
    trouble: '故障，将重试',
    paused: '已暂停',
  },

  deliveryStates: {
    pending: '等待',
    failed: '失败',
    vanished: '已消失',
    noted: '部分投递',
  },

  proofOutcomes: {
    passed: '通过',
    failed: '失败',
    'not-possible': '无法进行',
  },

  runStates: {
    running: '运行中',
    completed: '已完成',
    'completed-with-warnings': '已完成，但有警告',
    failed: '失败',
    stopped: '已停止',
  },

  stages: {
    capture: '正在采集',
    pull: '正在拉取',
    stage: '正在暂存',
    convert: '正在转换',
    map: '正在映射',
    import: '正在导入',
    reconcile: '正在核对',
    export: '正在导出',
    verify: '正在验证',
    rebuild: '正在重建',
    backup: '正在备份',
    restore: '正在还原',
  },

  outcomes: {
    imported: '已导入',
    duplicate: '重复',
    notImported: '未导入',
    rejected: '被拒绝',
    excluded: '已排除',
  },

  reasons: {
    'archived-before': '此前已归档',
    repeated: '被多次采集',
    'mailbox-unknown': '没有该邮箱',
    'mailbox-full': '邮箱已满',
    'item-too-large': '对目标而言过大',
    'address-unknown': '未知邮箱地址',
    'phone-ambiguous': '该电话号码属于多个人',
    'mapping-conflict': '映射自相矛盾',
    'nobody-maps': '没有参与者映射到邮箱',
    rejected: '无法转换或投递',
  },

  itemKinds: {
    message: '消息',
    edit: '编辑',
    deletion: '删除',
    recall: '撤回',
    reaction: '表情回应',
    receipt: '已读回执',
    call: '通话',
    membership: '成员变更',
    'group-change': '群组变更',
    consent: '同意声明',
    identity: '身份',
    'late-media': '后到的文件',
    system: '系统通知',
    gap: '采集缺口',
  },

  directions: { in: '传入', out: '传出', internal: '内部' },

  attachmentStates: {
    available: '已归档',
    pending: '仍在获取',
    expired: '发送方的服务已不再提供',
    omitted: '导出时已省略',
    failed: '无法获取',
  },

  callOutcomes: {
    answered: '已接听',
    missed: '未接',
    rejected: '已拒接',
    cancelled: '已取消',
    failed: '失败',
    unknown: '结果未知',
  },

  timeDoubts: {
    'before-2009': '时间早于该服务出现之前',
    'in-future': '时间在未来',
    'dst-ambiguous': '处于秋季调整时钟时重复的一小时',
    'dst-gap': '处于春季调整时钟时跳过的一小时',
    'date-order': '日和月可能颠倒',
  },

  wizard: {
    dataConnectors: '数据连接器',
    addConnector: '添加连接器',
    termsOfService: '服务条款',
    accept: '接受',
    logIn: '登录',
    userName: '用户名',
    password: '密码',
    userMapping: '用户映射',
    review: '检查',
    next: '下一步',
    back: '上一步',
    finish: '完成',
    cancel: '取消',
    overview: '概述',
    connectors: '连接器',
    downloadLog: '下载日志',
  },
} satisfies typeof wordsEn;
