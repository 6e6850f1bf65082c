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
};
