import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const mailboxLedgerZhCn: SentenceCatalogue = {
  'Another process has appended to the ledger meanwhile.': '其他进程已在此期间向账本追加内容。',
  'The ledger file {0} does not follow from the leaves before it.': '账本文件 {0} 与其之前的叶节点不相接续。',
  'The head in the ledger file {0} is not signed by this archive.':
    '账本文件 {0} 中的链头不是由此归档签名的。',
  'The database and the ledger file {0} are different histories.': '数据库与账本文件 {0} 的历史不同。',
  'The ledger file {0} is missing, but {1} is there.': '缺少账本文件 {0}，但 {1} 存在。',
  'The ledger file {0} is damaged.': '账本文件 {0} 已损坏。',
  'The ledger file {0} is that of another leaf.': '账本文件 {0} 属于另一个叶节点。',
  'Stop importing, keep everything as it is, and run verify with a head kept outside.':
    '请停止导入，保持一切原样，并用保存在别处的链头运行 verify。',
  'There is no pack {0} in the ledger.': '账本中没有数据包 {0}。',
  'Give the id of a pack that was imported completely.': '请给出已完整导入的数据包的 ID。',
  'The pack is not the one in the ledger.': '该数据包不是账本中的那一个。',
  'Run verify.': '请运行 verify。',
  'The ledger file {0} belongs to another history than the database.':
    '账本文件 {0} 与数据库属于不同的历史。',
  'Line {0} of the kept heads is not a signed head of the ledger.':
    '所保存链头的第 {0} 行不是账本的已签名链头。',
  'There is no signed head of the ledger in what was given.': '所给内容中没有账本的已签名链头。',
  'Give a file with heads as Holdfast wrote them: one JSON object, or one on each line.':
    '请给出包含 Holdfast 所写链头的文件：一个 JSON 对象，或每行一个。',
  'The pack is in no leaf of the ledger: left by a crash, or put there. The next start takes it in.':
    '该数据包不在账本的任何叶节点中：可能是崩溃所遗留，或被人放入。下次启动时会将其纳入。',
  'Leaf {0} is missing.': '缺少叶节点 {0}。',
  'The leaf is not the one that its hash stands for.': '该叶节点与其哈希值不符。',
  'The signed head does not follow from the leaves.': '已签名链头与叶节点不相符。',
  'The signature of the head is wrong.': '链头的签名有误。',
  'The head is signed by another key: {0}.': '链头由另一个密钥签名：{0}。',
  'The ledger file {0} is not in its place.': '账本文件 {0} 不在应在的位置。',
  'The ledger file {0} and the database say different things.': '账本文件 {0} 与数据库的记载不同。',
  'The row of leaf {0} is damaged.': '叶节点 {0} 的行已损坏。',
  'The head does not follow from the leaves.': '链头与叶节点不相符。',
  'Leaf {0} stands behind the head.': '叶节点 {0} 位于链头之后。',
  'There is a ledger file for leaf {0}, which the database lacks: start Holdfast to take it in.':
    '叶节点 {0} 有账本文件，但数据库中没有它：请启动 Holdfast 将其纳入。',
  'The first {0} packs are not those of the head kept outside since {1}: history was rewritten.':
    '最初的 {0} 个数据包不是自 {1} 起保存在别处的链头所指的数据包：历史已被改写。',
  'The head kept outside since {0} has {1} packs; the ledger has {2}: the end of the history is gone.':
    '自 {0} 起保存在别处的链头计有 {1} 个数据包，账本有 {2} 个：历史的末尾已丢失。',
  'The head kept outside is signed by key {0}, which is not the present one.':
    '保存在别处的链头由密钥 {0} 签名，而不是当前密钥。',
  'The signature of the head kept outside is wrong: it was changed.':
    '保存在别处的链头签名有误：该链头已被更改。',
};
