import type { Catalogue } from '../catalogue';

export const losses: Catalogue['losses'] = {
  pictureUnreadable: '这张图片无法读取（{{detail}}），原位置以纯色区域代替。请更换图片。',
  missingGlyphs: '程序自带的字体缺少以下字符：{{detail}}，输出中留空。请改用其他字符。',
  linkDropped: '链接 {{detail}} 无法写入文件，已保留文字。请改用网页或邮箱地址。',
};
