import type { SectionKind, SlideKind } from '#shared/project';

/** Words in headings, in both languages, by which a part of a section is known to be about something. */
const topics = {
  problem: /problem|\bpain|痛点|问题/i,
  'why-now': /why now|timing|为什么是现在|为什么现在|为何是?现在|时机/i,
  opportunity: /opportunit|机会/i,
  product: /product|solution|how it works|产品|解决方案/i,
  route: /route|architecture|approach|how it works|技术路线|架构/i,
  data: /\bdata\b|数据/i,
  security: /securit|privacy|安全|隐私/i,
  size: /\bsize|how big|\btam\b|规模|从下往上|多大/i,
  trends: /trend|趋势/i,
  alternatives: /alternativ|instead|compar|matrix|landscape|替代|对比|现在怎么办|竞品/i,
  moat: /moat|protect|defen[cs]|barrier|advantage|壁垒|护城河|优势/i,
  revenue: /earn|revenue|pric(?:e|ing)|收入|定价|收费|盈利/i,
  units: /unit|what is left|margin|单位经济|单客|剩多少|毛利/i,
  channels: /channel|sales engine|渠道|销售体系/i,
  proof: /^(?!.*\bnot\b)(?!.*(?:还没|尚未|未能)).*(?:prove|proof|progress|result|已经|已有|成果|验证)/i,
  milestones: /milestone|里程碑/i,
  promised: /promise|against|deliver|对照|承诺|兑现/i,
  retention: /retention|churn|renew|留存|续约|流失/i,
  cohorts: /cohort|分批次/i,
  founders: /founder|who we are|创始|核心团队/i,
  organisation: /organi[sz]ation|culture|work together|组织|文化|一起工作/i,
  vision: /vision|mission|what we are for|愿景|使命/i,
  ownership: /owner|cap table|shareholder|股权|股东/i,
  forecast: /forecast|projection|预测/i,
  assumptions: /assum|driver|前提|假设|驱动/i,
  statements: /statement|三张报表|财务报表/i,
  ask: /\bask\b|rais(?:e|ing)|what we need|融资需求|融多少/i,
  global: /global|international|abroad|出海|全球|海外/i,
} as const;

/** Where the words of a slide come from: parts of a section that are about something, or what is left of it. */
export interface Source {
  readonly section: SectionKind;
  readonly topic?: keyof typeof topics;
}

const of = (section: SectionKind, topic?: keyof typeof topics): Source => ({ section, ...(topic ? { topic } : {}) });

const sources: Readonly<Partial<Record<SlideKind, readonly Source[]>>> = {
  snapshot: [of('summary')],
  'traction-teaser': [of('summary')],
  'promised-delivered': [of('traction', 'promised'), of('traction', 'milestones')],
  problem: [of('background', 'problem'), of('background')],
  solution: [of('solution', 'product'), of('solution')],
  'why-now': [of('background', 'why-now'), of('market', 'trends')],
  'category-thesis': [of('background', 'why-now'), of('market', 'trends'), of('background')],
  product: [of('technology', 'route'), of('technology'), of('solution')],
  traction: [of('traction', 'proof'), of('traction')],
  retention: [of('traction', 'retention'), of('traction', 'cohorts')],
  'unit-economics': [of('business-model', 'units'), of('financials', 'units')],
  'sales-engine': [of('go-to-market', 'channels'), of('go-to-market')],
  platform: [of('solution', 'product'), of('solution'), of('technology')],
  insight: [of('competition', 'moat')],
  moat: [of('competition', 'moat'), of('technology', 'data')],
  market: [of('market', 'size'), of('market')],
  competition: [of('competition', 'alternatives'), of('competition')],
  technology: [of('technology', 'route'), of('technology')],
  global: [of('partners', 'global')],
  partners: [of('partners')],
  'business-model': [of('business-model', 'revenue'), of('business-model'), of('go-to-market')],
  responsibility: [of('responsibility'), of('law-ethics')],
  governance: [of('risks'), of('law-ethics')],
  organisation: [of('team', 'organisation'), of('team')],
  vision: [of('company', 'vision')],
  team: [of('team', 'founders'), of('team')],
  financials: [of('financials', 'forecast'), of('financials')],
  'operating-plan': [of('financials', 'forecast'), of('operations'), of('financials')],
  ask: [of('funding', 'ask'), of('funding')],
  'vision-exit': [of('exit'), of('company', 'vision')],
  'appendix-drivers': [of('financials', 'assumptions')],
  'appendix-cap-table': [of('company', 'ownership'), of('funding', 'ownership')],
  'appendix-unit-model': [of('business-model', 'units')],
  'appendix-data-compliance': [of('law-ethics', 'security'), of('law-ethics')],
  'appendix-security': [of('technology', 'security'), of('law-ethics', 'security')],
  'appendix-statements': [of('financials', 'statements')],
  'appendix-cohorts': [of('traction', 'cohorts')],
};

/** Where a slide of a kind may take its words from, the best first; nowhere for kinds that no section is about. */
export function sourcesOf(kind: SlideKind): readonly Source[] {
  return sources[kind] ?? [];
}

/** Whether headings say that a part is about a topic. */
export function isAbout(headings: string, topic: keyof typeof topics): boolean {
  return topics[topic].test(headings);
}

/** Sections that get no slide of their own: what they say stands on the cover, on all slides, or is for readers only. */
export const withoutOwnSlide: ReadonlySet<SectionKind> = new Set<SectionKind>(['cover', 'summary', 'references']);

/** Where the cover's sentence comes from, the best first; other slides may use the same. */
export const coverSections: readonly SectionKind[] = ['summary', 'cover'];
