import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const graphZhCn: SentenceCatalogue = {
  'Give the root of a service, such as https://graph.example, or leave it empty.':
    '请填写服务的根地址，例如 https://graph.example，或留空。',
  'Give a certificate and its RSA private key in PEM form, one after the other, without a passphrase.':
    '请填写 PEM 格式的证书及其 RSA 私钥，前后相接，不带密码短语。',
  'It is needed.': '必须填写。',
};
