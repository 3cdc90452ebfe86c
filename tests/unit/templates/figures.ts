import type { DocumentLanguage } from '#shared/base';
import type { TemplateName } from '#shared/contract';
import type { Round } from '#shared/project';

/**
 * What the figures of an example have to be, from the few that its story begins with: customers, prices, shares. `parts`
 * are what recurring revenue is made of (how many, at what a year). Amounts in major units, shares in per cent.
 */
export interface Figures {
  readonly template: Exclude<TemplateName, 'blank'>;
  readonly round: Round;
  readonly language: DocumentLanguage;
  /** The year in whose November the plan is written; the model begins with the next, and the table prints both and two more. */
  readonly now: number;
  readonly ask: number;
  readonly valuation: number;
  readonly burnAMonth: number;
  readonly shares: readonly number[];
  readonly recurring: { readonly total: number; readonly parts: readonly (readonly [number, number])[] };

  /** Customers of TAM, SAM and SOM, and what they come to a year at one price; as said, to two digits at least. */
  readonly market: {
    readonly price: number;
    readonly customers: readonly number[];
    readonly amounts: readonly number[];
  };
  readonly payback: {
    readonly cost: number;
    readonly revenueAMonth: number;
    readonly margin: number;
    readonly months: number;
  };
  /** What new money owns after the round, in per cent. */
  readonly sold: number;
  /** Gross margin in the model’s first month, in its first and in its second year; whole percents. */
  readonly margins: readonly [number, number, number];
  /** What recurring (or annualised) revenue is made of at the end of this year: how many, at what a year. */
  readonly opening: readonly (readonly [number, number])[];
  /** Customers and revenue a year that the milestone of the ask is measured by; as said, to two digits at least. */
  readonly milestone: { readonly month: string; readonly customers: number; readonly revenue: number };
  /** The first month from which the model never loses money again, and the low point of cash after the raise. */
  readonly breakEven: { readonly month: string; readonly customers: number };
  readonly lowest: { readonly month: string; readonly amount: number };
  /** Net burn a month in the first year, in the second, and over the months that the raise is planned for. */
  readonly burn: readonly [number, number, number];
  /** The cautious scenario: the last month with money, customers and people at the end of the second year. */
  readonly cautious: { readonly until: string; readonly customers: number; readonly people: number };
  /** Sales and marketing over new customers, in the first two years, to three digits. */
  readonly acquisition: readonly [number, number];
  /** The same figures as words: in the plan and in the deck, each of them. */
  readonly said: readonly string[];
  /** Rows of the forecast's table by their first cell; amounts there are in `unit`. */
  readonly rows: {
    readonly customers: string;
    readonly recurring: string;
    readonly revenue: string;
    readonly gross: string;
    readonly costs: string;
    readonly result: string;
    readonly people: string;
    readonly cash: string;
    readonly grants?: string;
  };
  readonly unit: number;
  /** Figures of that table are rounded to this. */
  readonly step: number;
}

const englishRows = {
  recurring: 'Recurring revenue at year’s end',
  revenue: 'Revenue of the year',
  gross: 'Gross profit',
  costs: 'Operating costs',
  result: 'Result before tax',
  people: 'People at year’s end',
  cash: 'Cash at year’s end',
};
const chineseRows = {
  recurring: '年末年度经常性收入',
  revenue: '全年收入',
  gross: '毛利',
  costs: '运营费用',
  result: '税前利润',
  people: '年末人数（人）',
  cash: '年末现金',
};

export const figures: readonly Figures[] = [
  {
    template: 'customer-service',
    round: 'seed',
    language: 'en',
    now: 2026,
    sold: 20,
    ask: 2_400_000,
    valuation: 12_000_000,
    burnAMonth: 120_000,
    shares: [45, 30, 15, 10],
    recurring: {
      total: 312_000,
      parts: [
        [12, 18_000],
        [2, 48_000],
      ],
    },
    market: { price: 18_000, customers: [28_000, 9_000, 450], amounts: [504_000_000, 162_000_000, 8_100_000] },
    payback: { cost: 12_213, revenueAMonth: 1_784, margin: 38.6, months: 17.7 },
    margins: [22, 39, 59],
    opening: [
      [13, 18_000],
      [2, 48_000],
    ],
    milestone: { month: '2028-06', customers: 85, revenue: 1_800_000 },
    breakEven: { month: '2029-10', customers: 195 },
    lowest: { month: '2029-06', amount: 52_000 },
    burn: [107_000, 102_000, 112_000],
    cautious: { until: '2028-12', customers: 72, people: 11 },
    acquisition: [12_200, 6_760],
    said: ['$2.4M', '$504M', '$162M', '$8.1M', '20 months', '$1.8M', '17.7 months', '$1.77', '71%'],
    rows: { ...englishRows, customers: 'Customers at year’s end' },
    unit: 1,
    step: 1_000,
  },
  {
    template: 'customer-service',
    round: 'a',
    language: 'en',
    now: 2028,
    sold: 20,
    ask: 8_000_000,
    valuation: 32_000_000,
    burnAMonth: 320_000,
    shares: [35, 35, 15, 10, 5],
    recurring: {
      total: 2_630_400,
      parts: [
        [104, 21_600],
        [8, 48_000],
      ],
    },
    market: { price: 21_600, customers: [30_000, 12_500, 1_000], amounts: [648_000_000, 270_000_000, 21_600_000] },
    payback: { cost: 15_961, revenueAMonth: 2_063, margin: 60.3, months: 12.8 },
    margins: [59, 60, 63],
    opening: [
      [112, 21_600],
      [8, 48_000],
    ],
    milestone: { month: '2030-10', customers: 330, revenue: 9_300_000 },
    breakEven: { month: '2031-11', customers: 485 },
    lowest: { month: '2031-10', amount: 827_000 },
    burn: [225_000, 296_000, 279_000],
    cautious: { until: '2031-05', customers: 205.5, people: 37 },
    acquisition: [15_960, 17_750],
    said: ['$8M', '$648M', '$270M', '$21.6M', '25 months', '$9.3M', '12.8 months', '$1.66', '76%'],
    rows: { ...englishRows, customers: 'Customers at year’s end' },
    unit: 1,
    step: 1_000,
  },
  {
    template: 'customer-service',
    round: 'b',
    language: 'en',
    now: 2031,
    sold: 100 / 6,
    ask: 25_000_000,
    valuation: 125_000_000,
    burnAMonth: 781_250,
    shares: [32, 30, 16, 10, 8, 4],
    recurring: {
      total: 12_744_600,
      parts: [
        [381, 29_400],
        [7, 27_600],
        [25, 54_000],
      ],
    },
    market: { price: 29_400, customers: [36_000, 18_000, 1_800], amounts: [1_058_400_000, 529_200_000, 52_900_000] },
    payback: { cost: 31_767, revenueAMonth: 2_752, margin: 65.4, months: 17.6 },
    margins: [65, 65, 68],
    opening: [
      [392, 29_400],
      [8, 27_600],
      [26, 54_000],
    ],
    milestone: { month: '2034-06', customers: 873, revenue: 36_500_000 },
    breakEven: { month: '2034-10', customers: 1_050 },
    lowest: { month: '2034-10', amount: 5_405_000 },
    burn: [736_000, 806_000, 680_000],
    cautious: { until: '2034-05', customers: 541.5, people: 104 },
    acquisition: [31_770, 37_550],
    said: ['$25M', '32 months', '$36.5M', '17.6', '$1.46', '$31,770', 'October 2034'],
    rows: { ...englishRows, customers: 'Customers at year’s end' },
    unit: 1,
    step: 1_000,
  },
  {
    template: 'customer-service',
    round: 'seed',
    language: 'zh-CN',
    now: 2026,
    sold: 20,
    ask: 8_000_000,
    valuation: 32_000_000,
    burnAMonth: 400_000,
    shares: [45, 30, 15, 10],
    recurring: {
      total: 1_800_000,
      parts: [
        [15, 60_000],
        [3, 300_000],
      ],
    },
    market: { price: 60_000, customers: [24_000, 9_600, 480], amounts: [1_440_000_000, 576_000_000, 28_800_000] },
    payback: { cost: 38_629, revenueAMonth: 8_143, margin: 47.3, months: 10 },
    margins: [36, 47, 58],
    opening: [
      [17, 60_000],
      [3, 300_000],
    ],
    milestone: { month: '2028-06', customers: 80, revenue: 7_680_000 },
    breakEven: { month: '2029-11', customers: 169 },
    lowest: { month: '2029-09', amount: 273_000 },
    burn: [373_000, 344_000, 371_000],
    cautious: { until: '2028-12', customers: 63.6, people: 15 },
    acquisition: [39_000, 31_000],
    said: ['800万元', '180', '14.4亿元', '5.76亿元', '2,880万元', '20个月', '768万元', '10个月', '2.47元'],
    rows: { ...chineseRows, customers: '年末客户数（家）' },
    unit: 10_000,
    step: 0.1,
  },
  {
    template: 'customer-service',
    round: 'a',
    language: 'zh-CN',
    now: 2028,
    sold: 20,
    ask: 30_000_000,
    valuation: 120_000_000,
    burnAMonth: 1_250_000,
    shares: [40, 32, 15, 13],
    recurring: {
      total: 11_196_000,
      parts: [
        [96, 60_000],
        [64, 24_000],
        [13, 300_000],
      ],
    },
    market: { price: 76_000, customers: [26_000, 15_600, 1_170], amounts: [1_976_000_000, 1_185_600_000, 88_920_000] },
    payback: { cost: 60_930, revenueAMonth: 8_702, margin: 61.2, months: 11.4 },
    margins: [59, 61, 64],
    opening: [
      [105, 60_000],
      [70, 24_000],
      [14, 300_000],
    ],
    milestone: { month: '2030-08', customers: 303, revenue: 33_800_000 },
    breakEven: { month: '2031-12', customers: 487 },
    lowest: { month: '2031-11', amount: 2_279_000 },
    burn: [1_079_000, 1_125_000, 1_102_000],
    cautious: { until: '2031-02', customers: 208, people: 44 },
    acquisition: [61_000, 70_000],
    said: ['3,000万元', '1.2亿元', '1,119.6万元', '19.8亿元', '11.9亿元', '8,892万元', '3,380万元', '24个月', '2.14元'],
    rows: { ...chineseRows, customers: '年末客户数（家）' },
    unit: 10_000,
    step: 0.1,
  },
  {
    template: 'customer-service',
    round: 'b',
    language: 'zh-CN',
    now: 2031,
    sold: 100 / 6,
    ask: 100_000_000,
    valuation: 500_000_000,
    burnAMonth: 4_000_000,
    shares: [45, 25, 12, 10, 8],
    recurring: {
      total: 52_460_000,
      parts: [
        [410, 62_400],
        [492, 25_000],
        [35, 400_000],
        [6, 96_000],
      ],
    },
    market: {
      price: 92_400,
      customers: [28_000, 21_000, 2_520],
      amounts: [2_587_200_000, 1_940_400_000, 232_848_000],
    },
    payback: { cost: 118_750, revenueAMonth: 10_357, margin: 65.3, months: 17.5 },
    margins: [64, 65, 68],
    opening: [
      [425, 62_400],
      [425, 31_200],
      [36, 402_000],
      [7, 96_000],
    ],
    milestone: { month: '2033-08', customers: 888, revenue: 124_000_000 },
    breakEven: { month: '2034-11', customers: 1_339 },
    lowest: { month: '2034-10', amount: 6_106_000 },
    burn: [3_479_000, 3_798_000, 3_679_000],
    cautious: { until: '2034-06', customers: 662, people: 119 },
    acquisition: [119_000, 113_000],
    said: ['1亿元', '5亿元', '25个月', '1.24亿元', '1.76元', '109%', '888 家'],
    rows: { ...chineseRows, customers: '年末客户数（家）' },
    unit: 10_000,
    step: 0.1,
  },
  {
    template: 'robo-adviser',
    round: 'seed',
    language: 'en',
    now: 2026,
    sold: 20,
    ask: 3_000_000,
    valuation: 12_000_000,
    burnAMonth: 125_000,
    shares: [40, 30, 20, 10],
    recurring: {
      total: 414_000,
      parts: [
        [1_200, 240],
        [1_200, 105],
      ],
    },
    market: {
      price: 345,
      customers: [9_000_000, 2_000_000, 40_000],
      amounts: [3_100_000_000, 690_000_000, 13_800_000],
    },
    payback: { cost: 199.3, revenueAMonth: 345 / 12, margin: 39.3, months: 17.6 },
    margins: [24, 39, 46],
    opening: [[1_400, 345]],
    milestone: { month: '2028-12', customers: 10_000, revenue: 3_450_000 },
    breakEven: { month: '2029-11', customers: 15_648 },
    lowest: { month: '2029-10', amount: 338_000 },
    burn: [126_000, 116_000, 119_000],
    cautious: { until: '2029-04', customers: 5_500, people: 13 },
    acquisition: [199, 117],
    said: ['$3M', '$3.1B', '$690M', '$13.8M', '24 months', '$3.45M', '1,200', '10,000 clients', '17.6 months'],
    rows: { ...englishRows, customers: 'Clients at year’s end' },
    unit: 1,
    step: 1_000,
  },
  {
    template: 'robo-adviser',
    round: 'seed',
    language: 'zh-CN',
    now: 2026,
    sold: 20,
    ask: 12_000_000,
    valuation: 48_000_000,
    burnAMonth: 500_000,
    shares: [45, 30, 15, 10],
    recurring: {
      total: 2_370_000,
      parts: [
        [4, 300_000],
        [6_000, 120],
        [900_000_000, 0.0005],
      ],
    },
    market: {
      price: 592_500,
      customers: [400, 160, 48],
      amounts: [237_000_000, 94_800_000, 28_440_000],
    },
    payback: { cost: 343_080, revenueAMonth: 59_384, margin: 48.9, months: 11.8 },
    margins: [40, 49, 55],
    opening: [
      [5, 300_000],
      [8_000, 120],
      [1_200_000_000, 0.0005],
    ],
    milestone: { month: '2028-12', customers: 18, revenue: 17_100_000 },
    breakEven: { month: '2029-08', customers: 26 },
    lowest: { month: '2029-06', amount: 1_437_000 },
    burn: [532_000, 465_000, 465_000],
    cautious: { until: '2029-02', customers: 11.3, people: 17 },
    acquisition: [343_000, 293_000],
    said: ['1,200万元', '237万元', '2.4亿元', '9,480万元', '2,844万元', '24个月', '1,710万元', '11.8个月', '30%'],
    rows: { ...chineseRows, customers: '年末机构（家）' },
    unit: 10_000,
    step: 0.1,
  },
  {
    template: 'medical-imaging',
    round: 'seed',
    language: 'en',
    now: 2026,
    sold: 20,
    ask: 3_600_000,
    valuation: 18_000_000,
    burnAMonth: 150_000,
    shares: [30, 40, 20, 10],
    recurring: { total: 240_000, parts: [[5 * 6_000, 8]] },
    market: { price: 48_000, customers: [4_000, 1_500, 150], amounts: [192_000_000, 72_000_000, 7_200_000] },
    payback: { cost: 14_000, revenueAMonth: 4_000, margin: 46, months: 7.6 },
    margins: [9, 32, 46],
    opening: [[6, 48_000]],
    milestone: { month: '2028-12', customers: 40, revenue: 1_920_000 },
    breakEven: { month: '2030-04', customers: 103 },
    lowest: { month: '2030-04', amount: 49_000 },
    burn: [127_000, 149_000, 139_000],
    cautious: { until: '2029-10', customers: 24, people: 14 },
    acquisition: [25_500, 14_000],
    said: ['$3.6M', '$192M', '$72M', '$7.2M', '24 months', '$1.92M', '40 hospitals', '46%', '94.1%', '88.6%'],
    rows: {
      ...englishRows,
      customers: 'Hospitals at year’s end',
      recurring: 'Annualised revenue at year’s end',
      grants: 'Grants',
    },
    unit: 1,
    step: 1_000,
  },
  {
    template: 'medical-imaging',
    round: 'seed',
    language: 'zh-CN',
    now: 2026,
    sold: 20,
    ask: 15_000_000,
    valuation: 60_000_000,
    burnAMonth: 625_000,
    shares: [40, 30, 20, 10],
    recurring: { total: 1_440_000, parts: [[6 * 12_000, 20]] },
    market: { price: 240_000, customers: [2_000, 800, 160], amounts: [480_000_000, 192_000_000, 38_400_000] },
    payback: { cost: 52_800, revenueAMonth: 20_000, margin: 47.2, months: 5.6 },
    margins: [28, 40, 47],
    opening: [[7, 240_000]],
    milestone: { month: '2028-12', customers: 40, revenue: 9_600_000 },
    breakEven: { month: '2029-09', customers: 81 },
    lowest: { month: '2029-12', amount: 960_000 },
    burn: [557_000, 620_000, 591_000],
    cautious: { until: '2029-09', customers: 25, people: 19 },
    acquisition: [92_000, 53_000],
    said: ['1,500万元', '144万元', '4.8亿元', '1.92亿元', '3,840万元', '24个月', '960万元', '47.2%', '93.8%', '87.9%'],
    rows: { ...chineseRows, customers: '年末医院（家）', recurring: '年末年化收入', grants: '科研经费' },
    unit: 10_000,
    step: 0.1,
  },
];
