import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const connectorZhCn: SentenceCatalogue = {
  'The key of an attachment is not at hand.': '附件的密钥不可用。',
  'Run the connector again; if it happens again, replay the period.':
    '请重新运行连接器；如果再次发生，请重放该时段。',
  'The bytes of an attachment are not the ones that the capture site announces.':
    '附件的字节与采集站点声明的不一致。',
  'Have the storage of the site looked at; the next run asks for the attachment again.':
    '请安排检查采集站点的存储；下次运行会重新请求该附件。',
  'it belongs to another site or service': '它属于另一个采集站点或另一项服务',
  'its hash does not fit its content': '其哈希值与内容不符',
  'it does not follow the envelope before it': '它未接续前一个信封',
  "The capture site's feed ends after position {0}, before the newest envelope that it names.":
    '采集站点的订阅源止于位置 {0}，未到其声明的最新信封。',
  "The capture site's feed goes from position {0} to {1}: what was between them is missing.":
    '采集站点的订阅源从位置 {0} 跳到 {1}：两者之间的内容缺失。',
  'Have the site and what lies between looked at. Nothing was skipped; the next run asks again from there.':
    '请安排检查采集站点以及两者之间的链路。没有跳过任何内容；下次运行会从该处重新请求。',
  "The capture site's envelope at position {0} is broken: {1}.": '采集站点位于位置 {0} 的信封已损坏：{1}。',
  'Have the site and what lies between looked at: the envelope was changed, or its storage is damaged. Nothing of it was taken; the next run asks for it again.':
    '请安排检查采集站点以及两者之间的链路：信封被更改，或其存储已损坏。未采用其中任何内容；下次运行会重新请求该信封。',
  'The connector "{0}" is paused.': '连接器“{0}”已暂停。',
  'Resume it first.': '请先恢复它。',
  'The period to replay does not end after it begins.': '要重放的时段的结束时间不晚于开始时间。',
  'Give its ends as dates or times, such as 2026-03-01 and 2026-03-08T12:00:00Z.':
    '请用日期或时间给出起止，例如 2026-03-01 和 2026-03-08T12:00:00Z。',
  "The envelope at position {0} is sealed to another key than this archive's.":
    '位置 {0} 的信封是用其他密钥密封的，而不是此归档的密钥。',
  "Give the site this archive's sealing key, or restore the key that it seals to.":
    '请将此归档的密封密钥提供给采集站点，或还原其密封所用的密钥。',
  'its seal does not open': '其密封无法打开',
  'its content cannot be read': '无法读取其内容',
  'it says {0} items and has {1}': '它声明有 {0} 个项目，实际有 {1} 个',
  'The item is of another service than its envelope.': '该项目与其信封不属于同一项服务。',
  'Mend the capture.': '请修正采集程序。',
  'The terms of service have not been accepted.': '尚未接受服务条款。',
  'Read and accept them in the wizard; on the command line read `holdfast connector terms`, then give `--accept-terms`.':
    '请在向导中阅读并接受条款；在命令行中请用 `holdfast connector terms` 阅读，然后加上 `--accept-terms`。',
  'The new address leads to another capture site.': '新地址指向另一个采集站点。',
  'Make a new connector for it: the positions of one site mean nothing at another.':
    '请为其创建新的连接器：一个采集站点的位置在另一个采集站点没有意义。',
  'The connector "{0}" has been changed by somebody else meanwhile; nothing was overwritten.':
    '连接器“{0}”已在此期间被其他人更改；没有覆盖任何内容。',
  'rejected before': '此前已被拒绝',
  'No participant was a registered user at the time of the event.': '事件发生时，参与者中没有已注册用户。',
  'The registered user who took part has no mailbox.': '参与的已注册用户没有邮箱。',
  'Of the {0} registered users who took part none has a mailbox.': '参与的 {0} 位已注册用户均没有邮箱。',
  'The target {0} has no quarantine mailbox.': '目标 {0} 没有隔离邮箱。',
  'Make the built-in archive the primary target, or give this target a mailbox named "quarantine".':
    '请将内置归档设为主要目标，或为此目标建立名为“quarantine”的邮箱。',
  "A connector's name has 1 to {0} characters on one line.": '连接器名称为 1 到 {0} 个字符，写在一行内。',
  'There is no connector "{0}".': '没有连接器“{0}”。',
  'List the connectors and name one of them.': '请列出连接器，并指定其中一个。',
  'The connector "{0}" has been removed.': '连接器“{0}”已被删除。',
  'Make a new one; what this one archived and its history stay.':
    '请创建新的连接器；此连接器已归档的内容及其历史记录会保留。',
  'There is a connector "{0}" already.': '连接器“{0}”已存在。',
  'At position {0} the capture site gives another envelope than before.':
    '在位置 {0}，采集站点给出的信封与之前不同。',
  'attachment-missing: the capture site does not have the content it announced':
    'attachment-missing：采集站点没有其声明的内容',
  'The capture site says that more envelopes follow, and gives none.':
    '采集站点声称还有更多信封，却没有给出。',
  'Have the site looked at; the next run goes on where this one stopped.':
    '请安排检查采集站点；下次运行会从本次停止处继续。',
  '{0} ({1} taken, {2} settled)': '{0}（已接收 {1}，已处理 {2}）',
  'The run does not add up at position {0}.': '本次运行在位置 {0} 核对不一致。',
  'This is a fault of Holdfast: keep the database and the staging folder, and report it. Nothing is lost: the site keeps what is not acknowledged, the staging what is.':
    '这是 Holdfast 的错误：请保留数据库和暂存文件夹并报告。没有任何内容丢失：未确认的内容保留在采集站点，已确认的内容保留在暂存区。',
  'it is not the one that was pulled before': '它不是之前拉取的那一个',
  'Items of the period that were not replayed: {0}. Envelopes that are neither staged nor at the capture site any more: {1}, between the positions {2} and {3}.':
    '该时段内未重放的项目：{0}。暂存区和采集站点中均已不存在的信封：{1}，位于位置 {2} 与 {3} 之间。',
  'What was imported of them stays in the archive.': '其中已导入的内容仍保留在归档中。',
  'What was imported of them stays in the archive; items that the settings had excluded and that are lost: {0}.':
    '其中已导入的内容仍保留在归档中；被设置排除且已丢失的项目：{0}。',
  '1 item was not imported, because nobody maps; it waits in the quarantine mailbox.':
    '1 个项目因无人映射而未导入，留在隔离邮箱中等待。',
  '{0} items were not imported, because nobody maps; they wait in the quarantine mailbox.':
    '{0} 个项目因无人映射而未导入，留在隔离邮箱中等待。',
  '1 item was rejected; it lies in the quarantine mailbox as it came.':
    '1 个项目被拒绝，按原样保留在隔离邮箱中。',
  '{0} items were rejected; they lie in the quarantine mailbox as they came.':
    '{0} 个项目被拒绝，按原样保留在隔离邮箱中。',
  '1 delivery to a registered user is missing; correct the mapping and redeliver.':
    '缺少 1 次向已注册用户的投递；请修正映射，然后重新投递。',
  '{0} deliveries to registered users are missing; correct the mapping and redeliver.':
    '缺少 {0} 次向已注册用户的投递；请修正映射，然后重新投递。',
  'There is no such run.': '没有该运行。',
  'List the connectors and their runs, and name one of them.': '请列出连接器及其运行，并指定其中一个。',
  'Another run of this connector is at work.': '此连接器的另一次运行正在进行。',
  'Wait for it to end; what arrives meanwhile is taken by the next run.':
    '请等待其结束；在此期间到达的内容由下次运行拉取。',
  'The run was stopped on request.': '运行已按请求停止。',
  'Run the connector again: it goes on from there.': '请重新运行连接器：它会从该处继续。',
  'The run met an error it does not know ({0}).': '运行时发生未知错误（{0}）。',
  'Report it; the next run tries again.': '请报告此错误；下次运行会重试。',
  'The schedule is not one that Holdfast knows.': 'Holdfast 不识别此计划。',
  'Write it as daily@02:00, every@30m, every@4h (a day at the most) or manual.':
    '请写成 daily@02:00、every@30m、every@4h（最长一天）或 manual。',
  'The address of the capture site leads to another site than the one the connector was made for.':
    '该地址指向的采集站点不是创建连接器时所用的采集站点。',
  'Correct the address, or make a new connector for the other site.':
    '请修正地址，或为另一个采集站点创建新的连接器。',
  'The custom mapping names {0}, and there is no such mailbox.': '自定义映射指定了 {0}，但没有该邮箱。',
  "The capture site seals to another archive's key: this archive could not open what it hands out.":
    '采集站点使用另一个归档的密钥密封：此归档无法打开它给出的内容。',
  "Give the site this archive's sealing key.": '请将此归档的密封密钥提供给采集站点。',
  'the site has given another one before, of which a part is imported':
    '采集站点此前给出的是另一个信封，其中一部分已导入',
  'Items of kind "{0}" cannot be left out: they show what is missing and who is who.':
    '类型为“{0}”的项目不能排除：它们说明缺少什么以及谁是谁。',
  'Take "{0}" out of the kinds that are left out.': '请从排除的类型中去掉“{0}”。',
  'its copy in the staging store is damaged, and the site has it no more':
    '其暂存副本已损坏，采集站点也不再保留它',
  'There is more of this kind than is listed here.': '此类情况多于此处所列。',
  'Whether the archive keeps a copy, and which target stands in its stead, is decided when a connector is made.':
    '归档是否保留副本，以及由哪个目标代替，在创建连接器时决定。',
  'Make a new connector, and remove this one when it has caught up.':
    '请新建连接器，待此连接器处理完后将其移除。',
  'The target {0} took it without all of its attachments; here it is whole.':
    '目标 {0} 接收时未包含全部附件；此处保存完整内容。',
  'The target {0} did not take it: {1}': '目标 {0} 未接收：{1}',
  'The phone number of a registered user who took part is that of several people in the mailbox directory.':
    '参与的某位注册用户的电话号码在邮箱目录中属于多个人。',
};
