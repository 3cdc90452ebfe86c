import type { Catalogue } from '../catalogue-shape';

export const numbersLibrary: Catalogue['numbers']['library'] = {
  open: '从资料库选…',
  title: '资料库',
  search: '按标题、作者或主题搜索',
  loading: '正在打开资料库…',
  none: '资料库里没有与“{{text}}”有关的条目，可用“添加来源”自行填写。',
  there: '已在来源中',
  shelf: {
    guides: '写计划与融资',
    reports: '报告',
    books: '书籍',
    papers: '论文',
    courses: '课程',
    tools: '工具与数据',
  },
  topic: {
    plan: '商业计划书',
    funding: '融资',
    terms: '条款与股权',
    metrics: '指标',
    customers: '客户与需求',
    market: '市场与行业',
    policy: '政策与合规',
    records: '企业与专利查询',
    principles: '模型原理',
    history: '技术史',
    training: '训练与微调',
    evaluation: '评测',
    serving: '部署与运维',
    data: '数据',
    learning: '学习',
  },
};

export const numbersBenchmark: Catalogue['numbers']['benchmark'] = {
  compared: '同行对照',
  band: '{{band}} · {{source}}',
  dilution: '本轮融资出让 {{percent}}% 的股份。',
  openSource: '打开来源',
  looked: '查阅于 {{day}}。',
  isDue: '查阅于 {{day}}，应在 {{review}} 前复核。',
  otherCurrency: '原数据以 {{currency}} 计。',
};
