import type { Catalogue } from '../catalogue-shape';

export const preflight: Catalogue['preflight'] = {
  title: '导出前检查',
  lead: '还没有生成文件。点击条目可前往对应位置。',
  clear: '没有需要留意之处：所见即所得。',
  sum: '错误 {{errors}} 项，警告 {{warnings}} 项，提示 {{hints}} 项。',
  leaving: '文件',
  file: '{{name}}：{{facts}}',
  ofForm: '{{name}}（{{form}}）',
  placed: '{{where}}：{{message}}',
  comma: '、',
  fonts: '字体：{{fonts}}',
  unit: {
    slides: '{{count}} 张幻灯片',
    pages: '{{count}} 页',
    pictures: '{{count}} 张图片',
    files: '{{count}} 个文件',
  },
  hidden: '其中隐藏 {{count}} 张',
  notes: '{{count}} 张带备注',
  form: { slides: '幻灯片', notes: '备注页', 'handout-3': '讲义，每页 3 张', 'handout-6': '讲义，每页 6 张' },
  use: { embedded: '{{names}}（已嵌入）', named: '{{names}}（仅指定，不嵌入）', drawn: '{{names}}（绘成图形）' },
  group: {
    slides: '空白幻灯片与章节',
    facts: '数字、说法与待填内容',
    text: '为适应版面而缩小的文字',
    glyphs: '缺字',
    pictures: '打印不够清晰的图片',
    descriptions: '替代文字',
    charts: '图表',
    target: '会包含与不包含的内容',
  },
  entry: {
    text: {
      shrunk: '“{{name}}”为适应版面，由 {{from}} 磅缩至 {{to}} 磅（−{{percent}}%）。',
      small: '“{{name}}”内容较多，最小字号只有 {{size}} 磅。',
      overflows: '“{{name}}”用最小字号也排不下。',
    },
    glyph: {
      blank: '程序自带的字体都没有 {{characters}}，在 PDF 和图片中会留空。',
      elsewhere: '程序自带的字体都没有 {{characters}}，PowerPoint 会自行寻找字体。',
    },
    picture: {
      coarse:
        '“{{name}}”印成 {{widthCm}} 厘米宽时只有 {{dpi}} dpi，达到 {{leastDpi}} 才清晰；换成至少 {{wantedPx}} 像素宽的图片即可。',
    },
    chart: {
      labels: '图表的部分标签放不下，已省略。',
      described: '图表没有自己的说明，朗读时只会读出各系列的名称。',
      table: '图表“{{name}}”在 Markdown 中会写成数据表格。',
      shapes: 'PowerPoint 没有这种图表，会写成图形，数据无法在其中编辑。',
    },
    link: { dropped: '链接 {{address}} 不能写入文件，只保留文字。' },
    deck: { empty: '路演稿没有可以展示的幻灯片。' },
    slides: {
      leftOut: '{{count}} 张幻灯片没有内容，不会导出：{{slides}}。',
      empty: '{{count}} 张幻灯片没有内容，会原样导出：{{slides}}。',
      unknown: '没有第 {{numbers}} 张幻灯片。',
    },
    hidden: {
      leave: '隐藏的 {{count}} 张幻灯片也会写入 PowerPoint 文件，打开的人可以让它们显示出来。',
      stay: 'PDF 和图片不含隐藏的幻灯片（{{count}} 张）。',
    },
    notes: { leave: '{{count}} 张幻灯片的演讲备注会一并写入，打开文件的人都能看到。' },
    sections: {
      stay: '隐藏的 {{count}} 个章节不会导出。',
      empty: '{{count}} 个章节没有内容，不会导出：{{sections}}。',
    },
    workbook: { empty: '还没有财务模型，工作簿里不会有数字。' },
  },
};
