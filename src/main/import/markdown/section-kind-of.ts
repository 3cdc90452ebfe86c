import type { SectionKind } from '#shared/project';

/**
 * Titles under which people write each section, in both languages: ours first, then those of common outlines. Compared
 * without numbering, punctuation, white space and case. The cover is not among them: a section of that kind is laid
 * out as one, and a stranger's text must not be.
 */
const titles: Readonly<Partial<Record<SectionKind, string>>> = {
  summary: 'executive summary|summary|abstract|overview|执行摘要|摘要|概述|项目概述|项目概要|内容摘要|概要',
  company:
    'company|about us|about the company|company overview|company description|company profile|公司概况与股权|公司概况|公司介绍|公司简介|关于我们|公司与股权|企业介绍|公司基本情况',
  background:
    'background and problem|background|problem|the problem|problem statement|项目背景与痛点|项目背景|背景|痛点|行业痛点|问题与机会|背景与痛点',
  solution:
    'products and services|product|products|solution|our solution|the solution|product and requirements|products and solutions|产品与服务|产品|产品介绍|解决方案|产品和服务|产品与解决方案',
  technology:
    'technology and intellectual property|technology|technology route|technical approach|how it works|技术路线与知识产权|技术路线|技术|核心技术|技术方案|技术与知识产权',
  market:
    'market and positioning|market|market analysis|market size|market opportunity|the market|市场分析与定位|市场分析|市场|市场规模|市场机会|目标市场',
  competition:
    'competition|competitors|competitive analysis|competitive landscape|竞争分析|竞争|竞争格局|竞品分析|竞争优势',
  'business-model': 'business model|revenue model|pricing|商业模式|盈利模式|收入模式|商业模式与定价',
  'go-to-market':
    'marketing, sales and growth|go to market|marketing and sales|marketing|sales|growth|营销与销售|市场营销|营销策略|获客|营销与增长|市场推广|销售策略|市场与销售',
  partners: 'partners and going global|partners|partnerships|合作伙伴与全球化|合作伙伴|合作|生态合作|全球化',
  operations: 'operations and delivery|operations|operating plan|delivery|运营与交付|运营|运营计划|运营管理|交付',
  traction:
    'traction and milestones|traction|milestones|progress|roadmap|进展与里程碑|进展|里程碑|项目进展|发展规划|运营数据',
  team: 'team and organisation|team and organization|team|the team|our team|management|management team|团队与组织|团队|团队介绍|核心团队|管理团队|创始团队',
  financials:
    'financial plan|financials|financial projections|financial forecast|financial projection|财务预测|财务计划|财务|财务分析|财务规划|财务预测与分析',
  funding:
    'funding and use of funds|funding|funding request|the ask|ask|use of funds|investment|融资计划与资金用途|融资计划|融资需求|资金用途|融资方案|融资|融资规划|融资需求与用途',
  'law-ethics': 'law and ethics|legal|legal and ethics|compliance|法律与伦理|法律与合规|合规|法律|知识产权与合规',
  risks: 'risks and answers|risks|risk analysis|risk|风险与对策|风险分析|风险|风险控制|风险与应对',
  exit: 'ways out and returns|exit|exit strategy|退出机制|退出|退出方式|投资退出|退出策略',
  responsibility: 'responsibility|social responsibility|sustainability|社会责任|可持续发展|社会责任与可持续发展',
  references:
    'references and appendices|references|appendix|appendices|bibliography|参考文献与附录|参考文献|附录|参考资料',
};

/** `第2章`, `（一）`, `4）`, `1.2`, `三、`, `五.`, `iv.`, `Part 3 —`, behind whatever picture letters stand before it. */
const numbering =
  /^[^\p{L}\p{N}(]*(?:第[\d一二三四五六七八九十]+[章节部分]+|\((?:\d+|[一二三四五六七八九十]+)\)|(?:part|chapter|section) (?:\d+|[ivx]+)\b|(?:\d+\.)*\d+|[一二三四五六七八九十]+(?=[、.)\s])|[ivx]+(?=[.)]))/u;

const kinds = new Map(
  Object.entries(titles).flatMap(([kind, list]) =>
    list.split('|').map((title): [string, SectionKind] => [normal(title), kind as SectionKind]),
  ),
);

/** The kind of section that a title names; `custom` when it names none of them. */
export function sectionKindOf(title: string): SectionKind {
  return kinds.get(normal(title)) ?? 'custom';
}

function normal(title: string): string {
  return title
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(numbering, '')
    .replace(/\b(?:the|our)\b/g, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}
