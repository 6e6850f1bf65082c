import type { Help } from '#i18n/help/en.ts';

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
    'alerts edit': {
      summary: '更改警报的发送位置；未指定的保持不变',
      options: {
        email: '通过电子邮件发送警报',
        'no-email': '不发送电子邮件',
        'smtp-host': '邮件服务器，例如 mail.corp.example',
        'smtp-port': '其端口，通常为 465 或 587',
        'smtp-security': 'tls、starttls 或 none（仅限本机）',
        'smtp-username': '邮件服务器的登录账户',
        'smtp-password-file': '首行为密码的文件',
        from: '邮件的发件人',
        to: '收件人；可重复',
        language: '邮件的语言：en、de、nl、sv、zh-CN',
        webhook: '将警报发送到 Webhook',
        'no-webhook': '不发送到 Webhook',
        'webhook-url': '其地址（https）',
        'late-after': '计划运行超过多少分钟视为延迟（默认：60）',
      },
    },
    'alerts list': {
      summary: '列出警报（最新的在前）及其送达情况',
      options: {
        limit: '最多显示的条数（默认：50）',
      },
    },
    'alerts secret': {
      summary: '为 Webhook 签名生成新密钥；仅显示一次',
    },
    'alerts show': {
      summary: '显示警报的发送位置',
    },
    'alerts test': {
      summary: '立即发送测试警报并报告结果',
    },
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
    backup: { summary: '将权威数据写入文件夹：数据包、密钥文件、密钥、记录表，并附清单' },
    'connector create': {
      summary: '添加连接器：接受条款、登录采集站点、映射用户、完成',
      options: {
        service: 'whatsapp 或 wechat',
        name: '唯一的名称',
        site: '采集站点的专用地址，例如 http://127.0.0.1:8422',
        username: '采集站点的用户名',
        'password-file': '首行为密码的文件',
        mapping: '自定义映射 CSV 文件',
        'automatic-mapping': '按用户的电子邮件地址映射',
        'no-automatic-mapping': '仅按自定义映射',
        schedule: 'daily@HH:MM（默认：daily@02:00）、every@30m、every@4h 或 manual',
        'time-zone': '计划的时区（默认：UTC）',
        'accept-terms': '接受服务条款（阅读条款：holdfast connector terms）',
        target: '归档之外的目标；可重复',
        route: '模式[,模式]=[目标[,目标]]：哪些邮箱投递到哪些目标；以第一个匹配的为准；可重复',
        'without-archive': '归档不保留投递到唯一目标的内容的副本',
      },
    },
    'connector edit': {
      summary: '修改连接器；未指定的内容保持不变',
      options: {
        name: '新名称',
        site: '采集站点的新地址',
        username: '新用户名',
        'password-file': '首行为新密码的文件',
        schedule: 'daily@HH:MM、every@30m、every@4h 或 manual',
        'time-zone': '计划的时区',
        'automatic-mapping': '按用户的电子邮件地址映射',
        'no-automatic-mapping': '仅按自定义映射',
        target: '归档之外的目标；可重复',
        route: '模式[,模式]=[目标[,目标]]：哪些邮箱投递到哪些目标；以第一个匹配的为准；可重复',
        'no-target': '只投递到归档',
        'no-route': '每个目标接收每个邮箱',
      },
    },
    'connector list': { summary: '列出连接器及其状态和上次运行' },
    'connector log': {
      summary: '一次运行的日志：每个项目一行，含结果和原因',
      options: { run: '运行 ID（默认：上次运行）' },
    },
    'connector mapping apply': {
      summary: '将自定义映射 CSV 文件作为新版本应用于连接器',
      options: { 'accept-partial': '文件中有错误行时，应用其中正确的行' },
    },
    'connector mapping check': { summary: '检查自定义映射 CSV 文件，但不应用' },
    'connector pause': { summary: '暂停连接器：恢复之前不会开始运行' },
    'connector redeliver': { summary: '按当前映射重新投递未导入或缺少邮箱的项目' },
    'connector remove': { summary: '删除连接器；其已归档的内容和历史记录会保留' },
    'connector resume': { summary: '恢复已暂停的连接器' },
    'connector run': {
      summary: '立即运行连接器：拉取、暂存、转换、映射、导入、核对',
      options: {
        'replay-from': '重新处理自此时间起采集的内容',
        'replay-until': '重新处理的时间段的终点',
      },
    },
    'connector terms': { summary: '显示添加连接器时所接受的服务条款' },
    'directory add': {
      summary: '询问目录后将其添加，并读取',
      options: {
        kind: '目录的种类，见 holdfast directory kinds',
        set: '一项设置；文件则为其名称；可重复',
        'secret-file': '来自文件的设置，机密始终如此；可重复',
      },
    },
    'directory check': {
      summary: '询问目录设置能否使用，不保存',
      options: {
        kind: '尚未添加的目录：其种类',
        set: '一项设置；文件则为其名称；可重复',
        'secret-file': '来自文件的设置，机密始终如此；可重复',
      },
    },
    'directory edit': {
      summary: '更改目录的设置，或将其关闭；未提到的保持不变',
      options: {
        set: '一项设置；留空则去除；可重复',
        'secret-file': '来自文件的设置，机密始终如此；可重复',
        on: '启用',
        off: '既不读取也不查询',
      },
    },
    'directory kinds': { summary: '列出可以添加的目录种类及其设置' },
    'directory list': { summary: '列出目录及其所知的人员' },
    'directory people': {
      summary: '列出目录中的人员及其号码的有效时间',
      options: { search: '仅列出地址、姓名或号码中含此内容者' },
    },
    'directory read': {
      summary: '立即读取目录',
      options: { 'accept-fewer': '即使已知人员中仅存不到一半' },
    },
    'directory remove': { summary: '移除目录及由它得知的内容；已投递的保留' },
    'directory show': { summary: '显示目录：不含机密的设置、无法使用的内容' },
    doctor: {
      summary: '检查配置、数据库、密钥、磁盘和采集站点，并说明应采取的措施',
      options: { mailbox: '用于验证目标的邮箱：写入一项，读回并删除' },
    },
    'domain add': { summary: '接受一个域：可为该域的已注册用户自动创建邮箱' },
    'domain list': { summary: '列出接受的域' },
    'domain remove': {
      summary: '不再接受某个域；已创建的邮箱保留',
    },
    export: {
      summary: '导出某个邮箱或某次搜索的邮件原文',
      options: {
        mailbox: '此邮箱中的全部内容',
        query: '此搜索找到的内容',
        format: '文件格式：eml',
        out: '新的或空的文件夹',
      },
    },
    'mailbox create': {
      summary: '在内置归档中创建邮箱',
      options: { csv: '每行一个地址的文件，或包含 Email 列的 CSV 文件' },
    },
    'mailbox folders': { summary: '列出邮箱的文件夹' },
    'mailbox items': {
      summary: '列出邮箱的项目，最早的在前',
      options: { folder: '仅此文件夹', limit: '最多显示的条数' },
    },
    'mailbox list': { summary: '列出邮箱及其项目数' },
    'mailbox show': {
      summary: '显示一个项目；--raw 给出其邮件的原始字节',
      options: { raw: '归档时的 RFC 5322 字节' },
    },
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
    rebuild: { summary: '清空索引，并从数据包和记录重新填充' },
    restore: { summary: '将备份还原到空数据库；然后运行 rebuild 和 verify' },
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
    search: {
      summary: '搜索所有邮箱：单词、"短语"、前缀*、OR、NOT',
      options: {
        mailbox: '仅此邮箱',
        count: '仅计数',
        limit: '最新的 N 条（默认：50）',
      },
    },
    serve: { summary: '在环回地址上启动采集站点、计划和运行状况检查，并持续运行' },
    'site account add': {
      summary: '添加采集站点的登录账户，供连接器登录',
      options: { 'password-file': '首行为密码的文件' },
    },
    'site account list': { summary: '列出采集站点的登录账户' },
    'site attestation list': { summary: '列出谁已声明、谁到期', options: { overdue: '仅列出逾期者' } },
    'site attestation set': {
      summary: '更改用户声明的频率',
      options: { months: '两次之间的月数，0 到 12；0 表示无需声明' },
    },
    'site consent add': {
      summary: '登记到同意登记簿',
      options: {
        email: '用户的电子邮件地址',
        party: '被告知或被询问的人；不填则为用户本人',
        state: 'informed、agreed、refused 或 default',
        means: 'personal-page、wecom-message、notice-e-mail、on-paper、in-person、contract 或 other',
        at: '时间（2026-01-31 或具体时刻）；不填则为现在',
        note: '其他说明',
      },
    },
    'site consent list': {
      summary: '列出同意登记簿，最新的在前',
      options: { email: '仅此用户', state: '仅此状态', csv: '以 CSV 格式写入此文件' },
    },
    'site coverage report': {
      summary: '按用户显示一个月的覆盖情况',
      options: { month: '月份，例如 2026-10', user: '仅此电子邮件地址', out: '写出可打印的 HTML 文件' },
    },
    'site scope add': {
      summary: '把一个会话列入采集名单',
      options: {
        contact: '带国家代码的电话号码，例如 +447700900123',
        group: '群的标题或 ID',
        label: '用户通讯录中的名称',
        note: '其他说明',
      },
    },
    'site scope approve': { summary: '批准某会话为私人会话', options: { note: '原因' } },
    'site scope list': {
      summary: '列出采集每位用户的哪些内容',
      options: { requests: '仅列出用户申请为私人的会话' },
    },
    'site scope refuse': { summary: '拒绝将某会话视为私人会话', options: { note: '原因；用户可以看到' } },
    'site scope remove': { summary: '把一个会话移出名单' },
    'site scope set': { summary: '选择采集用户的哪些内容：all、listed 或 all-but-private' },
    'site scope show': { summary: '显示用户的采集范围和名单' },
    'site capture add': {
      summary: '设置一个采集；立即启动',
      options: {
        name: '自定名称',
        user: '手机所属的已注册用户的电子邮件地址',
        set: '一项设置；可重复',
        'secret-file': '取自文件的设置，机密必须如此；可重复',
      },
    },
    'site capture alarms': {
      summary: '列出采集中需要有人处理的问题',
      options: { since: '也列出在此时间之后报告且已结束的问题' },
    },
    'site capture change': {
      summary: '更改采集的名称或设置；未提及的保持不变',
      options: {
        name: '新名称',
        set: '一项设置；留空则移除；可重复',
        'secret-file': '取自文件的设置，机密必须如此；可重复',
      },
    },
    'site capture check': {
      summary: '向来源方询问设置是否可用，不保存',
      options: {
        source: '尚未设置的采集：其来源',
        set: '一项设置；可重复',
        'secret-file': '取自文件的设置，机密必须如此；可重复',
      },
    },
    'site capture list': { summary: '列出采集及其状态' },
    'site capture pause': { summary: '暂停采集，直到恢复' },
    'site capture remove': { summary: '移除采集及其设备密钥；已采集的内容保留' },
    'site capture restart': { summary: '结束采集并重新启动' },
    'site capture resume': { summary: '恢复已暂停的采集' },
    'site capture show': { summary: '显示采集：状态、不含机密的设置、提供给供应商的地址' },
    'site capture sources': { summary: '列出可以设置的来源及其设置' },
    'site import': {
      summary: '将已注册用户的 WhatsApp 聊天导出文件接收到采集站点',
      options: {
        phone: '导出文件所属的已注册用户的号码',
        me: '该用户在导出文件中的名称',
        author: '发言人的身份；可重复',
        'authors-file': '每行为 NAME=EMAIL|PHONE 的文件',
        'time-zone': '手机的时区，例如 Europe/London（默认：本机时区）',
        locale: '手机的语言和区域，例如 en-GB；决定 3/4/2026 的含义',
        'list-authors': '仅显示导出文件中的发言人和建议',
      },
    },
    'site sources': { summary: '列出采集方式及其设置' },
    'site user add': {
      summary: '注册一个要采集其通信的用户',
      options: {
        email: '用户的电子邮件地址',
        phone: '带国家/地区代码的电话号码，例如 +447700900123；可重复',
        wecom: '企业微信用户 ID；可重复',
        'display-name': '此人的姓名',
        from: '自此日期起有效 (2026-01-31)；不指定则过去一直有效',
        until: '在此日期之前有效；不指定则仍然有效',
      },
    },
    'site user edit': {
      summary: '结束或更正号码的有效期',
      options: {
        email: '用户的电子邮件地址',
        phone: '电话号码',
        wecom: '或企业微信用户 ID',
        began: '有多段有效期时，指自此日期开始的一段；open：没有起始日期的一段',
        from: '自此日期起有效 (2026-01-31)；open：不限起始',
        until: '在此日期之前有效；open：直至另行通知',
      },
    },
    'site user import': { summary: '从 CSV 文件注册用户（全部行，或一行也不注册）' },
    'site user list': { summary: '列出已注册用户及其号码和有效期' },
    'site policy set': {
      summary: '设置用户在其页面上阅读并确认的文本',
      options: { language: '文本的语言：en、de、nl、sv、zh-CN' },
    },
    'site policy show': { summary: '显示已设置的文本；未设置时使用 Holdfast 自带的文本' },
    'site user invite': {
      summary: '创建指向用户个人页面的链接；地址仅显示一次，有效期为 72 小时',
      options: {
        for: 'device：关联其手机；phone：发送导出的聊天',
        language: '页面语言：en、de、nl、sv、zh-CN；否则采用其浏览器请求的语言',
      },
    },
    'site user links': { summary: '列出指向用户个人页面的链接' },
    'site user renew-link': { summary: '将链接的有效期再延长 72 小时' },
    'site user revoke-link': { summary: '终止链接及其会话和上传地址' },
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
    'target add': {
      summary: '询问服务器后设置一个目标',
      options: {
        kind: '目标的类型；holdfast target kinds 会列出',
        set: '一项设置；可重复',
        'secret-file': '来自文件的设置，机密始终如此；可重复',
        'without-check': '不询问服务器，直接保存设置',
      },
    },
    'target check': {
      summary: '询问服务器设置能否使用，不保存',
      options: {
        kind: '尚未设置的目标：其类型',
        set: '一项设置；可重复',
        'secret-file': '来自文件的设置，机密始终如此；可重复',
      },
    },
    'target deliveries': {
      summary: '列出失败、等待、已消失或只投递了部分邮件的投递',
      options: {
        state: 'pending、failed（默认）、vanished 或 noted',
      },
    },
    'target edit': {
      summary: '更改目标的设置；未提及的保持不变',
      options: {
        set: '一项设置；留空则删除；可重复',
        'secret-file': '来自文件的设置，机密始终如此；可重复',
        'without-check': '不询问服务器，直接保存设置',
      },
    },
    'target kinds': {
      summary: '列出可以设置的目标类型及其设置',
    },
    'target list': {
      summary: '列出目标、其状态和等待投递的内容',
    },
    'target look': {
      summary: '查看已投递的内容是否从邮箱中消失',
    },
    'target pause': {
      summary: '暂停目标，直到恢复；要投递的内容等待',
    },
    'target prove': {
      summary: '验证目标：向邮箱写入一项，读回、比较、删除',
      options: {
        mailbox: '允许写入的邮箱',
      },
    },
    'target redeliver': {
      summary: '重新投递失败或已消失的内容',
      options: {
        vanished: '从邮箱中消失的内容，而不是失败的内容',
      },
    },
    'target remove': {
      summary: '移除没有连接器使用的目标；已投递的内容保留',
      options: {
        force: '即使有投递在等待；它们将被放弃',
      },
    },
    'target resume': {
      summary: '恢复已暂停的目标',
    },
    'target show': {
      summary: '显示目标：状态、不含机密的设置、投递情况',
    },
    verify: {
      summary: '将数据包、密钥文件、账本、行和审核日志相互核验',
      options: {
        since: '保存在别处的已签名链头：文件或其 JSON',
        backup: '改为按清单检查备份',
      },
    },
    worker: { summary: '仅处理工作：计划和运行，不含采集站点和侦听端口' },
  },
} satisfies Help;
