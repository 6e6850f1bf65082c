import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const accessZhCn: SentenceCatalogue = {
  'There is no permission "{0}".': '没有“{0}”这项权限。',
  'Add it to access/permissions.ts.': '请将其添加到 access/permissions.ts。',
  'Operators have taken over: to {0} takes an operator, on this machine too.':
    '管理权已移交给操作员：即使在本机上，也只有操作员可以{0}。',
  'Give the token of an operator who may do this with --token-file.':
    '请用 --token-file 提供有此权限的操作员的令牌。',
  'Holdfast itself ({0}) may not {1}.': 'Holdfast 自身（{0}）无权{1}。',
  'A log-in of the capture site may not {0}.': '采集站点的登录账户无权{0}。',
  'This belongs to an operator, and nobody is signed in.': '此操作只属于操作员本人，而目前无人登录。',
  'Sign in to the compliance center.': '请登录合规中心。',
  'A token cannot be used for what concerns its operator alone, such as password and profile.':
    '令牌不能用于只属于操作员本人的事项，例如密码和个人资料。',
  'Sign in to the compliance center for this.': '请登录合规中心执行此操作。',
  'This operator does not exist any more or was disabled.': '该操作员已不存在或已被禁用。',
  'Sign in as another operator.': '请以其他操作员的身份登录。',
  'The generated password is still in use.': '仍在使用系统生成的密码。',
  'Choose a password of your own first.': '请先设置您自己的密码。',
  'None of your role groups may {0}.': '您的角色组均无权{0}。',
  'This token may not {0}.': '此令牌无权{0}。',
  'Ask somebody who may manage roles; these role groups can: {0}.':
    '请联系可以管理角色的人员；以下角色组拥有此权限：{0}。',
  'Ask somebody who may manage roles to add the role Mailbox Import Export to one of your role groups.':
    '请联系可以管理角色的人员，将角色 Mailbox Import Export 添加到您的某个角色组。',
  'After this change nobody who has signed in could manage roles.':
    '此更改之后，登录过的人员中将没有人可以管理角色。',
  'Give another operator the role group Organization Management and let them sign in first.':
    '请先将角色组 Organization Management 授予另一位操作员，并让其登录。',
  'There is an operator {0} already.': '操作员 {0} 已存在。',
  'Reset the password of that operator, or use another address.': '请重置该操作员的密码，或使用其他地址。',
  'An operator is named by an e-mail address.': '操作员以电子邮件地址命名。',
  'Write it as ann@corp.example.': '请写成 ann@corp.example 的形式。',
  'A subject is linked once single sign-on is set up, and is not empty.':
    '只有设置单一登录之后才能关联主体，且主体不能为空。',
  'Set up single sign-on, then give the subject (sub) that the provider shows for the person.':
    '请先设置单一登录，然后填写身份提供方为此人显示的主体（sub）。',
  '{0} may not manage roles, or was disabled: only somebody who may is recovered here.':
    '{0} 无权管理角色，或已被禁用：此处只能恢复可以管理角色的人员。',
  'Recover an administrator, who can reset the passwords of the others.':
    '请恢复一位管理员；其他人的密码可由该管理员重置。',
  'The name or the password is wrong.': '用户名或密码错误。',
  'Try again, use single sign-on where it is offered, or ask somebody who may manage operators for a new password.':
    '请重试；如果提供单一登录，请改用单一登录；或请可以管理操作员的人员设置新密码。',
  'add and change log-ins of the capture site': '添加和更改采集站点的登录账户',
  'register users, their numbers and addresses': '注册用户及其号码和地址',
  'see registered users and their numbers': '查看已注册用户及其号码',
  'take exported chats into the capture site': '将导出的聊天导入采集站点',
  'make mailboxes': '创建邮箱',
  'see mailboxes, folders and counts, not what is in them': '查看邮箱、文件夹和数量（不含内容）',
  'search mailboxes and read items': '搜索邮箱并阅读项目',
  'export items': '导出项目',
  'read items that could not be imported': '阅读无法导入的项目',
  'add, edit, pause and remove connectors, targets and directories':
    '添加、编辑、暂停和删除连接器、目标和目录',
  'see connectors, runs, their logs, targets and directories': '查看连接器、运行及其日志、目标和目录',
  'run connectors and deliver again': '运行连接器并重新投递',
  'change who is mapped to which mailbox': '更改用户与邮箱的映射',
  'accept domains, for mailboxes made automatically': '接受用于自动创建邮箱的域',
  'read the audit trail': '阅读审核日志',
  'check the audit trail': '验证审核日志',
  'add and disable operators': '添加和禁用操作员',
  'give somebody who may manage roles a new password, when they are shut out':
    '为被锁在外面且可管理角色的人员设置新密码',
  'give and take roles': '授予和收回角色',
  'change how operators sign in': '更改操作员的登录方式',
  'set up alerts, and see which were sent': '设置警报并查看已发送的警报',
  'check packs, ledger and records': '检查数据包、账本和记录',
  'rebuild the search index': '重建搜索索引',
  'make backups': '创建备份',
  'restore a backup into an empty data folder': '将备份还原到空数据文件夹',
  'look for faults of this installation': '检查此安装的故障',
  'The name for display has more than 100 characters, or control characters.':
    '显示姓名超过 100 个字符，或含有控制字符。',
  'Write a name of at most 100 characters on one line.': '请写成一行，最多 100 个字符。',
  'There is no such time zone.': '没有该时区。',
  'Name it as Europe/Berlin.': '请写成 Europe/Berlin 的形式。',
  'There is no such theme.': '没有该外观。',
  'Choose one of {0}.': '请选择以下之一：{0}。',
  'The role {0} always belongs to {1}.': '角色 {0} 始终属于 {1}。',
  'Make a role group of your own with the roles you want, and use that group instead.':
    '请用所需的角色自建一个角色组，并改用该角色组。',
  'There is no role {0}.': '没有角色 {0}。',
  'Use one of: {0}.': '请使用以下之一：{0}。',
  '{0} belongs to Holdfast and stays as it is.': '{0} 由 Holdfast 内置，保持不变。',
  'Take its members out, or make a role group of your own.': '请将成员移出该角色组，或自建一个角色组。',
  'There is no role group {0}.': '没有角色组 {0}。',
  'That is no name for a role group.': '这不能用作角色组的名称。',
  'Use up to 64 letters, digits, spaces and . _ - and begin with a letter or digit.':
    '最多 64 个字符，可用字母、数字、空格以及 . _ - 这些符号，并以字母或数字开头。',
  'There is a role group {0} already.': '角色组 {0} 已存在。',
  'Choose another name.': '请选择其他名称。',
  'The description has more than 1,000 characters.': '说明超过 1,000 个字符。',
  'Write it shorter.': '请缩短。',
  'There is a role group {0} already, with other roles.': '角色组 {0} 已存在，但其角色不同。',
  'Choose another name for the role group of connectors.': '请为连接器的角色组选择其他名称。',
  'A second factor is asked for already.': '已启用第二重验证。',
  'Remove it first, then set up the new app.': '请先关闭它，然后设置新的应用。',
  'You are not signed in, or the session is over.': '您尚未登录，或会话已结束。',
  'Sign in again.': '请重新登录。',
  'No second factor is set up.': '尚未设置第二重验证。',
  'Set up an authenticator app first.': '请先设置身份验证器应用。',
  'This sign-in has waited too long for its second factor, or was tried too often.':
    '此次登录等待第二重验证的时间过长，或尝试次数过多。',
  'Begin again with name and password.': '请重新输入用户名和密码。',
  'The new password must have {0} to 1,000 characters and differ from the old one and from your address.':
    '新密码必须有 {0} 到 1,000 个字符，且不能与旧密码或您的地址相同。',
  'Choose a longer one, for example four unrelated words.': '请选择更长的密码，例如四个互不相关的词。',
  'The password is wrong.': '密码错误。',
  'Type your present password again.': '请重新输入您当前的密码。',
  'The code is wrong, too old, or was used already.': '验证码错误、已过期或已被使用。',
  "Of the app's codes, type the next one, and check the clock of the phone. Of the recovery codes, take one that was not used yet, and compare it with your list.":
    '如果是应用的验证码，请输入下一个，并检查手机的时钟。如果是恢复代码，请使用尚未用过的代码，并与您的列表核对。',
  'The token is unknown, expired or revoked.': '令牌未知、已过期或已被吊销。',
  'Make a new token, or ask the operator whose token it is.': '请创建新的令牌，或询问该令牌所属的操作员。',
  'There is no token {0}.': '没有令牌 {0}。',
  'List the tokens and use an id from there.': '请列出令牌，并使用其中的 ID。',
  'The token would be over already.': '按此时间，令牌创建时即已过期。',
  'The name of the token is empty, has more than 100 characters, or has control characters.':
    '令牌的名称为空、超过 100 个字符，或含有控制字符。',
  'Give a time to come, or none.': '请指定将来的时间，或不指定。',
  'Say what the token is for in 1 to 100 characters, for example, nightly report.':
    '请用 1 到 100 个字符说明令牌的用途，例如“每晚报告”。',
  'The token cannot have what its operator, or whoever makes it, does not have: {0}.':
    '令牌的操作员或创建者自己没有的权限，令牌也不能拥有：{0}。',
  'Leave out these permissions; somebody who has them can make a token of their own with them.':
    '请去掉这些权限；拥有这些权限的人员可以创建自己的含有它们的令牌。',
  'There is no operator {0}.': '没有操作员 {0}。',
  'See Roles > Operators, or `holdfast operator list`; add one there, or with `holdfast operator add`.':
    '请查看“角色 > 操作员”或 `holdfast operator list`；可在该处添加操作员，或用 `holdfast operator add` 添加。',
  'choose whose conversations are captured, and keep the consent register':
    '选择采集谁的会话，并维护同意登记簿',
  'decide which conversations are private': '决定哪些会话是私人会话',
  'set up, change, pause and remove captures': '设置、更改、暂停和移除采集',
};
