import type { DirectoryTexts } from '#i18n/directories/text.ts';

/** What each kind of directory is and what its settings mean, by its name and the last part of its fields' keys. */
export const directoriesZhCn: DirectoryTexts = {
  csv: {
    name: 'CSV 文件',
    about: '组织的人员，来自上传并保存的文件。',
    fields: {
      people: {
        label: '文件',
        help: '含 address、aliases、phones、name 和 active 列的表格，仅第一列必需。同一人的多个别名或号码以分号分隔。',
      },
      region: { label: '号码所属国家', help: '两个字母，例如 CN：用于未写国家代码的电话号码。' },
    },
  },
  ldap: {
    name: 'LDAP 服务器',
    about: 'Active Directory、OpenLDAP 及其他支持 LDAP 的服务器。',
    fields: {
      url: {
        label: '地址',
        help: 'ldaps://host，或使用 StartTLS 的 ldap://host；端口不是常用端口时须写明。',
      },
      startTls: {
        label: 'StartTLS',
        help: '在传输任何内容之前保护到 ldap:// 的连接。只有本机上的服务器可以不用。',
      },
      ca: { label: '颁发机构的证书', help: 'PEM 格式，用于服务器证书不是由公共机构颁发的情况。' },
      bindDn: {
        label: '帐户',
        help: '读取帐户的可分辨名称，例如 cn=reader,dc=corp,dc=example。人人可读时留空。',
      },
      password: { label: '密码', help: '该帐户的密码。' },
      base: { label: '基准', help: '人员所在的上级条目，例如 ou=people,dc=corp,dc=example。' },
      schema: {
        label: '服务器种类',
        help: '那里常用的属性和筛选器。',
        choices: { 'active-directory': 'Active Directory', openldap: 'OpenLDAP' },
      },
      filter: { label: '筛选器', help: '哪些条目是人员，按 RFC 4515 书写。留空：所有有电子邮件地址的条目。' },
      attributes: {
        label: '属性',
        help: '常用属性不适合时，写成 phones = mobile, homePhone 这样的行。左边是 id、address、aliases、phones 或 name。',
      },
      region: { label: '号码所属国家', help: '两个字母，例如 CN：用于未写国家代码的电话号码。' },
    },
  },
  microsoft365: {
    name: 'Microsoft 365',
    about: '租户的用户及其邮箱，通过 Microsoft Graph 读取。',
    fields: {
      cloud: {
        label: '云',
        help: '租户所在的云。',
        choices: {
          commercial: '商业云',
          gcc: 'GCC',
          'gcc-high': 'GCC High',
          dod: 'DoD',
          china: '中国（世纪互联）',
        },
      },
      tenant: { label: '租户', help: '其 ID 或其中一个域名。' },
      'client-id': {
        label: '应用程序',
        help: '应用注册的应用程序（客户端）ID；需要应用程序权限 User.Read.All。',
      },
      credential: {
        label: '应用程序的凭据',
        help: '尽可能使用证书。',
        choices: { certificate: '证书', federated: '联合', 'client-secret': '客户端密码' },
      },
      certificate: { label: '证书和密钥', help: 'PEM：证书及其 RSA 私钥，不带密码。' },
      'token-file': { label: '令牌文件', help: '本机上由其他颁发者保持更新的文件路径，用于联合凭据。' },
      'client-secret': { label: '客户端密码', help: '不建议：读到一次即可持有。' },
      region: { label: '号码所属国家', help: '两个字母，例如 CN：用于未写国家代码的电话号码。' },
      'graph-url': { label: 'Graph 的根地址', help: '仅用于以自有服务代替时。' },
      'sign-in-url': { label: '登录的根地址', help: '仅用于以自有服务代替时。' },
    },
  },
};
