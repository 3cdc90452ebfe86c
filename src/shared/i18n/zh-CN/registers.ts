import type { Catalogue } from '../catalogue';

export const registers: Catalogue['registers'] = {
  open: '前往台账：',
  list: '台账',
  group: {
    market: '市场',
    product: '产品',
    law: '风险与合规',
    company: '公司',
    round: '本轮融资',
    private: '仅供自己使用',
  },
  countOf: '{{count}}/{{expected}}',
  more: '显示后续轮次的 {{count}} 种',
  fewer: '只显示本轮需要的',
  add: '添加{{one}}',
  rowAt: '{{one}} {{place}}',
  unnamed: '新的{{one}}',
  empty: '还没有内容。每一条写：{{columns}}。',
  private: '只留在你的文件里：除非你要求，不打印也不导出。',
  row: '条目',
  side: '台账旁边',
  sideOf: { row: '条目', coach: '写作指导' },
  noRow: '选择一条，在这里查看和填写全部内容。',
  refused: {
    date: '日期写成 2027-03 或 2027-03-31。',
    number: '请写数字，例如 12.5 或 1,200。',
    score: '请写 1 到 5 的整数。',
    choice: '请从列表中选择。',
    long: '内容太长，一个单元格放不下。',
  },
};
