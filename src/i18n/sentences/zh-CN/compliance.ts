import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const complianceZhCn: SentenceCatalogue = {
  '{0} is there already and is not an empty folder.': '{0} 已存在，且不是空文件夹。',
  'Name a new folder with --out; an export never overwrites.':
    '请用 --out 指定新文件夹；导出绝不覆盖已有内容。',
  'The query is empty.': '搜索条件为空。',
  'Write at least one word.': '请至少输入一个词语。',
  'The ) at character {0} has no (.': '第 {0} 个字符处的 ) 没有对应的 (。',
  'Remove it, or add the (.': '请删除它，或补上 (。',
  'The query has more than {0} parentheses inside each other.': '搜索条件的括号嵌套超过 {0} 层。',
  'Simplify it.': '请简化。',
  'The ( at character {0} is not closed.': '第 {0} 个字符处的 ( 没有闭合。',
  'Add the ).': '请补上 )。',
  'the end': '末尾',
  'character {0}': '第 {0} 个字符处',
  'A word or phrase is missing at {0}.': '{0}缺少词语或短语。',
  'AND, OR and NOT stand before a word; to search for these words themselves, write them in lower case.':
    'AND、OR 和 NOT 位于词语之前；要搜索这些词本身，请用小写字母。',
  'The query has {0} characters; {1} are allowed.': '搜索条件有 {0} 个字符；最多允许 {1} 个。',
  'Split it into several.': '请拆分为多次搜索。',
  'The quotation mark at character {0} is not closed.': '第 {0} 个字符处的引号没有闭合。',
  'Close the phrase with ".': '请用 " 结束该短语。',
  'The property "{0}" at character {1} is not part of this search yet.':
    '位于第 {1} 个字符处的属性“{0}”尚不受此搜索支持。',
  'Search for words and phrases; to look for the text itself, put it in quotation marks.':
    '请搜索词语和短语；要查找该文字本身，请给它加上引号。',
  'The * at character {0} stands at the beginning or inside of a word.':
    '第 {0} 个字符处的 * 位于词首或词中。',
  'A * is allowed at the end of a word only: contract* finds contracts.':
    '* 只能用在词尾：contract* 可以找到 contracts。',
};
