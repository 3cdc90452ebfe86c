import type { Catalogue } from '../catalogue-shape';

export const losses: Catalogue['losses'] = {
  pictureUnreadable: '这张图片无法读取（{{detail}}），原位置以纯色区域代替。请更换图片。',
  pictureTooSlow: '这张图片绘制时间过长（{{detail}}），原位置以纯色区域代替。请在制作它的程序中另存为 PNG，再替换。',
  pictureLeftOut: '这张图片无法读取（{{detail}}），原位置以文字说明代替。请更换图片。',
  pictureCleaned: '图片“{{detail}}”中含有可以运行或访问外部的内容，已去除。请更换图片，或检查显示是否正常。',
  missingGlyphs: '程序自带的字体缺少以下字符：{{detail}}，输出中留空。请改用其他字符。',
  linkDropped: '链接 {{detail}} 无法写入文件，已保留文字。请改用网页或邮箱地址。',
  chartAsTable: '图表“{{detail}}”以数据表格的形式写入：任何 Markdown 阅读器都能显示。需要图形时请导出 PDF。',
  largeFile: '文件有 {{detail}}。很多邮箱和机构的投递系统不收超过 10 MB 的文件：请换用较小的图片，或改发链接。',
  workbookEmpty: '项目中尚无财务模型，工作簿里没有数据。请先在“财务”页面建立模型。',
  workbookBeyond: '模型中有些数字过大，程序会设上限，而工作簿不会，两者因此不一致。请检查是否多输了零。',
};
