import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const connectorTargetsZhCn: SentenceCatalogue = {
  'There is no target "{0}".': '没有目标“{0}”。',
  'List the targets and name one of them, or set it up.': '请列出目标并指定其中一个，或设置它。',
  'Set it up first; there is none besides the archive.': '请先设置；除归档外没有目标。',
  'Without a copy in the archive a connector has exactly one target, and {0} are named.':
    '不在归档中保留副本时，连接器必须恰好有一个目标，现指定了 {0} 个。',
  'Name one target, or keep the copy in the archive.': '请指定一个目标，或在归档中保留副本。',
  'Line {0} of the routes names "{1}", which is neither an address nor a pattern.':
    '路由第 {0} 行的“{1}”既不是地址也不是模式。',
  'Name an address, or a pattern with *, such as *@emea.corp.example.':
    '请填写地址或带 * 的模式，例如 *@emea.corp.example。',
  'Line {0} of the routes names no mailbox.': '路由第 {0} 行没有指定邮箱。',
  'Line {0} of the routes leads to "{1}", which is none of the connector\'s targets.':
    '路由第 {0} 行指向“{1}”，它不是连接器的目标。',
  'Add the target to the connector first.': '请先把目标添加到连接器。',
  "A target's name has 1 to 40 small letters, digits and hyphens, the first of them no hyphen.":
    '目标名称由 1 到 40 个小写字母、数字和连字符组成，首字符不能是连字符。',
  'The name "{0}" is that of a built-in target.': '名称“{0}”属于内置目标。',
  'There is or was a target "{0}"; a removed one keeps its name with what it delivered.':
    '现有或曾有目标“{0}”；已移除的目标连同其投递内容保留其名称。',
  'The target "{0}" has been changed by somebody else meanwhile; nothing was overwritten.':
    '目标“{0}”在此期间已被他人更改；没有覆盖任何内容。',
  'The target "{0}" is used by: {1}.': '目标“{0}”正被以下连接器使用：{1}。',
  'Take it from these connectors first.': '请先从这些连接器中移除它。',
  '{0} deliveries to "{1}" wait.': '有 {0} 项到“{1}”的投递在等待。',
  'Let them be delivered first, or remove the target with force: they are then given up, and counted as failed.':
    '请先等待投递完成，或强制移除目标：这些投递将被放弃并计为失败。',
  'There is no kind of target named {0}.': '没有名为 {0} 的目标类型。',
  'A target of kind {0} has no setting {1}.': '类型为 {0} 的目标没有设置 {1}。',
  'A target of kind {0} proves nothing beyond its check.': '类型为 {0} 的目标除检查外无法证明更多。',
  'Check it instead.': '请改为检查它。',
  'Without a copy in the archive everything goes to the one target: there is nothing to route.':
    '存档中不保留副本时，所有内容都投递到唯一的目标：没有可分配的路由。',
  'Leave out the routes, or keep the copy in the archive.': '请去掉路由，或在存档中保留副本。',
};
