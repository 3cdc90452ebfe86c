import type { Misspelling } from './types';

/**
 * A word that is often typed for another, mostly because both sound the same. It is marked wherever it stands, unless `before` (what must
 * follow it, one of these) or `notBefore` and `notAfter` (what makes it right) say otherwise.
 */
export interface Confusion {
  readonly wrong: string;
  readonly right: readonly string[];
  /** Said to the author, in Chinese. */
  readonly why: string;
  readonly before?: readonly string[];
  readonly notBefore?: readonly string[];
  readonly notAfter?: readonly string[];
}

const one = (
  wrong: string,
  right: string,
  why: string,
  where: Omit<Confusion, 'wrong' | 'right' | 'why'> = {},
): Confusion => ({
  wrong,
  right: [right],
  why,
  ...where,
});

/**
 * Reviewed by hand. What Modern Chinese Dictionary (现代汉语词典) or the list of recommended word forms (第一批异形词整理表) settles is in; 的, 地 and 得
 * are not: telling them apart takes the grammar of the sentence.
 */
export const confusions: readonly Confusion[] = [
  one('帐户', '账户', '与钱财、登录有关的用“账”；“帐”指帐篷、蚊帐'),
  one('帐号', '账号', '与钱财、登录有关的用“账”'),
  one('帐单', '账单', '与钱财有关的用“账”'),
  one('帐款', '账款', '与钱财有关的用“账”'),
  one('帐目', '账目', '与钱财有关的用“账”'),
  one('帐面', '账面', '与钱财有关的用“账”'),
  one('帐期', '账期', '与钱财有关的用“账”'),
  one('记帐', '记账', '与钱财有关的用“账”', { notBefore: ['篷'] }),
  one('对帐', '对账', '与钱财有关的用“账”', { notBefore: ['篷'] }),
  one('结帐', '结账', '与钱财有关的用“账”', { notBefore: ['篷'] }),
  one('转帐', '转账', '与钱财有关的用“账”', { notBefore: ['篷'] }),
  one('到帐', '到账', '与钱财有关的用“账”', { notBefore: ['篷'] }),
  one('坏帐', '坏账', '与钱财有关的用“账”', { notBefore: ['篷'] }),
  one('登陆', '登录', '进入系统是“登录”；“登陆”指上岸，引申为进入市场', {
    before: [
      '账',
      '帐',
      '系统',
      '平台',
      '后台',
      '网站',
      '密码',
      '页',
      '界面',
      '名',
      '方式',
      '状态',
      '失败',
      '成功',
      '功能',
      '验证',
      '入口',
      'App',
      'APP',
    ],
  }),
  one('做为', '作为', '表示身份、当作用“作为”', {
    notBefore: ['期', '何', '什', '了', '主'],
    notAfter: ['所', '叫', '看'],
  }),
  one('既使', '即使', '表示假设让步用“即使”', { notBefore: ['用', '得', '命'] }),
  one('即然', '既然', '表示前提已定用“既然”'),
  one('既便', '即便', '表示假设让步用“即便”', { notBefore: ['宜', '于', '捷', '利', '携', '民'] }),
  one('立既', '立即', '“立即”的“即”是就、马上', { notAfter: ['成', '设', '建', '独', '确', '创'] }),
  one('随既', '随即', '“随即”的“即”是就、马上'),
  one('以经', '已经', '表示完成用“已经”', {
    notBefore: ['营', '济', '验', '常', '典', '销', '过', '纪', '理', '费', '历', '办'],
  }),
  one('己经', '已经', '“已”是已经，“己”是自己', { notAfter: ['自', '知'] }),
  one('自已', '自己', '“己”是自己，“已”是已经', { notBefore: ['经', '有'] }),
  one('而己', '而已', '“而已”的“已”是罢了', { notBefore: ['方', '任', '见'] }),
  one('必需要', '必须要', '修饰动词用“必须”；“必需”指不可缺少'),
  one('必需在', '必须在', '修饰动词用“必须”；“必需”指不可缺少'),
  one('必需有', '必须有', '修饰动词用“必须”；“必需”指不可缺少'),
  one('必须品', '必需品', '不可缺少的东西是“必需品”'),
  one('部份', '部分', '规范词形是“部分”', { notBefore: ['额', '数', '报', '有'] }),
  one('份量', '分量', '规范词形是“分量”', { notAfter: ['一', '每', '两', '大', '小'] }),
  one('成份', '成分', '规范词形是“成分”', { notBefore: ['额', '数', '股', '有'] }),
  one('充份', '充分', '规范词形是“充分”', { notBefore: ['额', '数', '报', '有'] }),
  one('过份', '过分', '规范词形是“过分”', { notBefore: ['额', '数', '报', '有'] }),
  one('水份', '水分', '规范词形是“水分”', { notBefore: ['额', '数', '报', '有'] }),
  one('股分', '股份', '公司资本的单位是“股份”', { notBefore: ['红', '配', '拆', '布', '为', '成', '别'] }),
  one('计画', '计划', '规范词形是“计划”'),
  one('其它人', '其他人', '指人用“其他”'),
  one('那怕', '哪怕', '表示让步用“哪怕”'),
  one('震憾', '震撼', '“撼”是摇动，“憾”是遗憾'),
  one('松驰', '松弛', '“弛”是放松，“驰”是奔跑'),
  one('针贬', '针砭', '“砭”是石针，比喻规劝'),
  one('一愁莫展', '一筹莫展', '“筹”是计策'),
  one('一如继往', '一如既往', '“既往”指从前'),
  one('再接再励', '再接再厉', '“厉”同“砺”，磨快'),
  one('迫不急待', '迫不及待', '“及”是来得及'),
  one('按步就班', '按部就班', '“部”指门类、次序'),
  one('按装', '安装', '装配设备用“安装”', { notBefore: ['机', '置', '备', '配', '车', '箱', '载'] }),
  one('走头无路', '走投无路', '“投”是投奔'),
  one('不径而走', '不胫而走', '“胫”是小腿'),
  one('谈笑风声', '谈笑风生', '“风生”指气氛活跃'),
  one('名符其实', '名副其实', '“副”是相称'),
  one('穿流不息', '川流不息', '“川”是河流'),
  one('世外桃园', '世外桃源', '典出《桃花源记》'),
  one('渡假', '度假', '时间用“度”，水面、难关用“渡”'),
  one('欢渡', '欢度', '时间用“度”'),
  one('过度期', '过渡期', '由一阶段转入另一阶段是“过渡”'),
  one('过度到', '过渡到', '由一阶段转入另一阶段是“过渡”'),
  one('度过难关', '渡过难关', '难关用“渡”'),
  one('气慨', '气概', '“概”是气度'),
  one('粗旷', '粗犷', '“犷”是豪放'),
  one('凑和', '凑合', '规范词形是“凑合”'),
  one('竟争', '竞争', '“竞”是比赛，“竟”是终于', { notAfter: ['究', '毕'] }),
  one('竟品', '竞品', '“竞”是比赛，“竟”是终于', { notAfter: ['究', '毕'] }),
  one('竟价', '竞价', '“竞”是比赛，“竟”是终于', { notAfter: ['究', '毕'] }),
  one('竟标', '竞标', '“竞”是比赛，“竟”是终于', { notAfter: ['究', '毕'] }),
  one('规化', '规划', '筹划未来用“规划”', { notAfter: ['正', '常', '法', '合', '定'] }),
  one('筹画', '筹划', '规范词形是“筹划”'),
  one('签定', '签订', '订立合同用“签订”'),
  one('反应出', '反映出', '体现出来用“反映”；“反应”是受刺激后的活动'),
  one('营利能力', '盈利能力', '获得利润的能力是“盈利能力”；“营利”是以赚钱为目的'),
  one('亏捐', '亏损', '“损”是损失'),
  one('融姿', '融资', '“资”是资金'),
  one('投姿', '投资', '“资”是资金'),
  one('希释', '稀释', '“稀”是变稀'),
  one('毛利律', '毛利率', '比率用“率”'),
  one('增长律', '增长率', '比率用“率”'),
  one('转化律', '转化率', '比率用“率”'),
  one('留存律', '留存率', '比率用“率”'),
  one('复购律', '复购率', '比率用“率”'),
  one('渗透律', '渗透率', '比率用“率”'),
  one('渠到', '渠道', '“渠道”的“道”是道路'),
  one('壁磊', '壁垒', '“垒”是防御的墙'),
  one('壁累', '壁垒', '“垒”是防御的墙'),
  one('护城何', '护城河', '“河”是水道'),
  one('问提', '问题', '“题”是题目', { notBefore: ['供', '升', '高', '出', '问', '交', '示', '醒', '前', '取'] }),
  one('解绝', '解决', '“决”是决断'),
  one('效律', '效率', '比率用“率”', { notBefore: ['师', '所'] }),
  one('须求', '需求', '“需”是需要', { notAfter: ['必', '务', '无', '需'] }),
  one('必竟', '毕竟', '“毕竟”是终究'),
  one('毕境', '毕竟', '“毕竟”是终究'),
  one('环竟', '环境', '“境”是地方'),
  one('相辅相承', '相辅相成', '互相促成用“成”'),
  one('一脉相成', '一脉相承', '承接用“承”'),
  one('融汇贯通', '融会贯通', '“会”是领会'),
  one('入不付出', '入不敷出', '“敷”是足够'),
  one('首曲一指', '首屈一指', '“屈”是弯曲'),
  one('举手无措', '手足无措', '成语是“手足无措”'),
  one('甘败下风', '甘拜下风', '“拜”是敬服'),
  one('应接不遐', '应接不暇', '“暇”是空闲'),
  one('目不遐接', '目不暇接', '“暇”是空闲'),
  one('变本加利', '变本加厉', '“厉”是猛烈'),
  one('出奇不意', '出其不意', '“其”指对方'),
  one('鼎立相助', '鼎力相助', '“鼎力”是大力'),
  one('提纲携领', '提纲挈领', '“挈”是提起'),
  one('莫明其妙', '莫名其妙', '“名”是说出'),
  one('不可思意', '不可思议', '“议”是议论'),
  one('有持无恐', '有恃无恐', '“恃”是依仗'),
  one('直接了当', '直截了当', '规范词形是“直截了当”'),
  one('挺而走险', '铤而走险', '“铤”是急走的样子'),
  one('默守成规', '墨守成规', '“墨”指墨翟善守'),
  one('因地治宜', '因地制宜', '“制”是制定'),
  one('息息相观', '息息相关', '“关”是关联'),
  one('步署', '部署', '安排布置用“部署”', { notBefore: ['名'] }),
  one('布署', '部署', '规范词形是“部署”', { notBefore: ['名'] }),
  one('人材', '人才', '规范词形是“人才”'),
  one('模枋', '模仿', '“仿”是照样子做'),
  one('摹仿', '模仿', '规范词形是“模仿”'),
  one('辨证法', '辩证法', '哲学上用“辩证”'),
  one('侯选', '候选', '“候”是等候'),
  one('气侯', '气候', '“候”是时节'),
  one('座落', '坐落', '建筑物的位置用“坐落”'),
  one('当做', '当作', '规范词形是“当作”', {
    notBefore: ['好', '的事', '完'],
    notAfter: ['应', '适', '恰', '相', '妥', '正', '担', '承', '理', '本'],
  }),
  one('看做', '看作', '规范词形是“看作”', { notBefore: ['了', '法', '什', '不', '到', '成'] }),
  one('含概', '涵盖', '包括用“涵盖”', { notBefore: ['念', '述', '率', '要', '括', '况'] }),
  one('涵概', '涵盖', '包括用“涵盖”'),
  one('凭添', '平添', '自然增添用“平添”', { notBefore: ['加'] }),
  one('幅射', '辐射', '“辐”是车轮的辐条'),
  one('复盖', '覆盖', '遮盖用“覆盖”'),
  one('重覆', '重复', '再次用“重复”'),
  one('答覆', '答复', '规范词形是“答复”'),
  one('反覆', '反复', '规范词形是“反复”'),
  one('迭加', '叠加', '一层加一层用“叠加”'),
  one('叠代', '迭代', '反复更替用“迭代”'),
  one('好象', '好像', '如同用“像”', { notBefore: ['征', '限', '形', '牙'] }),
  one('录象', '录像', '影像用“像”', { notBefore: ['征', '限', '形', '牙'] }),
  one('图象', '图像', '影像用“像”', { notBefore: ['征', '限', '形', '牙'] }),
  one('影象', '影像', '影像用“像”', { notBefore: ['征', '限', '形', '牙'] }),
];

const pattern = new RegExp(
  confusions
    .map(({ wrong }) => wrong)
    .sort((a, b) => b.length - a.length)
    .join('|'),
  'g',
);
const byWord = new Map(confusions.map((confusion) => [confusion.wrong, confusion]));

/** The words of a line that are typed for another. */
export function confusionsIn(line: string): readonly Misspelling[] {
  return [...line.matchAll(pattern)].flatMap(({ 0: word, index }) => {
    const confusion = byWord.get(word);
    const end = index + word.length;
    if (!confusion || !isMeant(confusion, line.slice(0, index), line.slice(end))) return [];
    return [{ start: index, end, word, confusion: { right: confusion.right, why: confusion.why } }];
  });
}

function isMeant({ before, notBefore = [], notAfter = [] }: Confusion, ahead: string, behind: string): boolean {
  if (notAfter.some((word) => ahead.endsWith(word)) || notBefore.some((word) => behind.startsWith(word))) return false;
  return before === undefined || before.some((word) => behind.startsWith(word));
}
