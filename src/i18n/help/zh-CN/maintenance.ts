import type { maintenanceHelp as English } from '#i18n/help/en/maintenance.ts';

export const maintenanceHelp = {
  backup: { summary: '将权威数据写入文件夹：数据包、密钥文件、密钥、记录表，并附清单' },
  doctor: {
    summary: '检查配置、数据库、密钥、磁盘、存储和采集站点，并说明应采取的措施',
    options: { mailbox: '用于验证目标的邮箱：写入一项，读回并删除' },
  },
  rebuild: { summary: '清空索引，并从数据包和记录重新填充' },
  restore: { summary: '将备份还原到空数据库；然后运行 rebuild 和 verify' },
  serve: { summary: '在环回地址上启动采集站点、计划和运行状况检查，并持续运行' },
  verify: {
    summary: '将数据包、密钥文件、账本、行和审核日志相互核验',
    options: {
      since: '保存在别处的已签名链头：文件或其 JSON',
      backup: '改为按清单检查备份',
    },
  },
  worker: { summary: '仅处理工作：计划和运行，不含采集站点和侦听端口' },
} satisfies typeof English;
