import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const accessSingleSignOnZhCn: SentenceCatalogue = {
  'This subject is linked to another operator.': '此主体已关联到另一位操作员。',
  'Unlink it there first: holdfast operator unlink': '请先在那里取消关联：holdfast operator unlink',
  'The identity provider knows you, but you are no operator here.':
    '身份提供方认识您，但您不是这里的操作员。',
  'Ask somebody who may manage operators to add you with the verified e-mail address that the provider has of you.':
    '请联系可以管理操作员的人员，用身份提供方所记录的、已验证的电子邮件地址添加您。',
  'The identity provider at {0} gave no description that could be used.':
    '位于 {0} 的身份提供方没有给出可用的说明文件。',
  'Check the issuer: it has to be exactly what the provider calls itself, and to be reached from here.':
    '请检查 issuer：它必须与身份提供方的自称完全一致，并且可以从此处访问。',
  'While passwords are off, one emergency operator has to be left: active, may manage roles, has signed in with a password of their own.':
    '停用密码登录期间，必须保留一位应急操作员：已启用、可以管理角色，并且曾用自己设置的密码登录。',
  'Name such an operator, or switch sign-in with passwords on first.':
    '请指定这样一位操作员，或先启用密码登录。',
  'a name for the button': '按钮上的名称',
  'the issuer': '提供方地址（issuer）',
  'the client id': '客户端 ID',
  'the address of the compliance center': '合规中心的地址',
  'Single sign-on lacks {0}.': '单一登录缺少{0}。',
  'Give all of it, then switch it on.': '请全部填写，然后启用。',
  'Single sign-on and passwords cannot both be off: nobody could sign in.':
    '单一登录和密码登录不能同时停用：否则没有人可以登录。',
  'Switch sign-in with passwords on, too.': '请同时启用密码登录。',
  'The name for the button has more than 60 characters, or control characters.':
    '按钮上的名称超过 60 个字符，或含有控制字符。',
  'Write a name of at most 60 characters on one line.': '请写成一行，最多 60 个字符。',
  'The issuer': '提供方地址（issuer）',
  'The issuer is the address of the provider, not of a document of it.':
    'issuer 应是身份提供方的地址，而不是其某个文件的地址。',
  'Give what stands under "issuer" in its description, such as https://login.corp.example.':
    '请填写其说明文件中“issuer”的值，例如 https://login.corp.example。',
  'The address of the compliance center': '合规中心的地址',
  'The address of the compliance center carries a path, a query or a fragment.':
    '合规中心的地址中含有路径、查询或片段。',
  'Write it as https://archive.corp.example.': '请写成 https://archive.corp.example 的形式。',
  '{0} is not an https address, or carries a user name.': '{0}不是 https 地址，或者其中含有用户名。',
  'Write it as https://… without a user name; http is for this machine alone.':
    '请写成 https://… 的形式，不含用户名；http 仅用于本机。',
  '{0} would be reached without encryption.': '访问{0}时将不经加密。',
  'Use https; http is for this machine alone.': '请使用 https；http 仅限本机使用。',
  'Somebody else has changed these settings in the meantime.': '其他人已在此期间更改这些设置。',
  'Look at them again, then repeat your change.': '请重新查看，然后再次进行您的更改。',
  'Single sign-on is not switched on.': '未启用单一登录。',
  'Sign in with name and password.': '请使用用户名和密码登录。',
  'The sign-in was begun in another browser, too long ago, or was finished already.':
    '此次登录是在其他浏览器中开始的、开始得太久，或已经完成。',
  'The identity provider did not say who you are.': '身份提供方没有说明您的身份。',
  'The answer of the identity provider was not accepted ({0}).': '未接受身份提供方的回答（{0}）。',
  'The answer of the identity provider was not accepted.': '未接受身份提供方的回答。',
  'Begin again from the sign-in page.': '请从登录页重新开始。',
};
