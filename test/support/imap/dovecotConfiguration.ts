export interface Places {
  readonly folder: string;
  readonly port: number;
  readonly tlsPort: number;
  readonly store: 'maildir' | 'sdbox';
}

/** The configuration of a Dovecot that needs nothing of its machine; 2.4 has a syntax of its own. */
export function dovecotConfiguration(version: '2.3' | '2.4', places: Places): string {
  return `${version === '2.3' ? version23(places) : version24(places)}${shared(places)}`;
}

/** No penalty for wrong sign-ins, processes that serve more than one connection: tests make many. */
function shared({ folder, port, tlsPort }: Places): string {
  return `
base_dir = ${folder}/run
state_dir = ${folder}/state
log_path = ${folder}/dovecot.log
listen = 127.0.0.1
ssl = yes
auth_mechanisms = plain login
auth_master_user_separator = *
auth_failure_delay = 0
default_internal_user = dovecot
default_login_user = dovenull
first_valid_uid = 1
mail_max_userip_connections = 100
namespace inbox {
  inbox = yes
  separator = /
}
service anvil {
  unix_listener anvil-auth-penalty {
    mode = 0
  }
}
service imap-login {
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = ${tlsPort}
    ssl = yes
  }
  service_count = 0
}
service imap {
  service_count = 1000
}
`;
}

function version23({ folder, store }: Places): string {
  return `protocols = imap
disable_plaintext_auth = no
ssl_cert = <${folder}/cert.pem
ssl_key = <${folder}/key.pem
mail_location = ${store}:${folder}/mail/%u
mail_plugins = quota
protocol imap {
  mail_plugins = quota imap_quota
}
plugin {
  quota = count:User quota
  quota_vsizes = yes
}
passdb {
  driver = passwd-file
  args = scheme=PLAIN username_format=%u ${folder}/masters
  master = yes
  pass = yes
}
passdb {
  driver = passwd-file
  args = scheme=PLAIN username_format=%u ${folder}/users
}
userdb {
  driver = passwd-file
  args = username_format=%u ${folder}/users
  default_fields = uid=mail gid=mail home=${folder}/home/%u
}
`;
}

/** https://doc.dovecot.org/2.4.2/ */
function version24({ folder, store }: Places): string {
  return `dovecot_config_version = 2.4.0
dovecot_storage_version = 2.4.0
protocols {
  imap = yes
}
auth_allow_cleartext = yes
ssl_server_cert_file = ${folder}/cert.pem
ssl_server_key_file = ${folder}/key.pem
mail_driver = ${store}
mail_path = ${folder}/mail/%{user}
mail_plugins {
  quota = yes
}
protocol imap {
  mail_plugins {
    imap_quota = yes
  }
}
quota "User quota" {
}
passdb masters {
  driver = passwd-file
  default_password_scheme = PLAIN
  passwd_file_path = ${folder}/masters
  master = yes
  result_success = continue
}
passdb users {
  driver = passwd-file
  default_password_scheme = PLAIN
  passwd_file_path = ${folder}/users
}
userdb users {
  driver = passwd-file
  passwd_file_path = ${folder}/users
  fields {
    uid:default = mail
    gid:default = mail
    home:default = ${folder}/home/%{user}
  }
}
`;
}
