import type { Catalogue } from '../catalogue-shape';

export const pptx: Catalogue['pptx'] = {
  secondLevel: '第二级',
  thirdLevel: '第三级',
  slideImage: '幻灯片图像',
  notes: '备注',
  opening: '开场',
  section: '第 {{number}} 部分',
};
