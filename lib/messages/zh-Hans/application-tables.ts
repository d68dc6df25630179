import type { applicationTables as english } from '../en/application-tables'
import { formatters } from '../format'

const { plural, number } = formatters('zh-Hans')

/** Messages of the numbers about applications, and of their tables (CSV), in Simplified Chinese. */
export const applicationTables: typeof english = {
  numbersHint: '在此设备上根据你的记录统计，不含回收站中的申请。',
  byStage: '按阶段',
  sentTitle: '投递与回复',
  sentText: (sent, answered) =>
    sent === 0
      ? '你还没有投递任何申请。'
      : `投递 ${number(sent)} 份申请，收到 ${number(answered)} 次回复`,
  answeredHint: '面试、录用和未录用都算回复。',
  byCv: '按简历',
  byTemplate: '按模板',
  byMonth: '按月份',
  columns: {
    template: '模板',
    month: '投递月份',
    sent: '已投递',
    answered: '已回复',
    rate: '回复率',
  },
  tooFew: '数量太少',
  tooFewHint: (count) =>
    `投递达到 ${number(count)} 份时显示回复率。数量更少时，偶然因素的影响大于简历。`,
  noTemplate: '未记录投递的 PDF',
  noMonth: '未记录日期',
  exported: (count) => plural(count, { other: '已将 # 份申请下载为 CSV' }),
  notExported: (count) => plural(count, { other: '缺少 # 份申请：只保存在账号中，无法获取。' }),
  calendarMade: (count) => plural(count, { other: '已下载 # 份申请的到期日' }),
  nothingDue: '没有可加入日历的日期。',
  calendarName: '求职日程',
  events: { followUp: '跟进事项', deadline: '申请截止' },
  importTitle: '导入求职申请',
  importHint:
    '请选择来自其他求职管理工具或电子表格的 CSV 文件，或从这里下载的 CSV 文件。你核对后才会添加。文件在此设备上读取。',
  chooseTable: '选择 CSV 文件',
  refused: {
    empty: '文件是空的。请选择其他文件。',
    'no-columns': '没有找到招聘方或职位名称的列。请将一列命名为“Employer”或“Job title”后重试。',
    'too-large': '对申请列表来说，此文件过大。',
    'wrong-type': '这不是 CSV 文件。请将电子表格另存为 CSV 后重试。',
    'gave-up': '读取此文件耗时过长。请减少行数后重试。',
  },
  checkTitle: '添加前核对',
  dayOrder: '类似 03/04/2026 的日期',
  dayFirst: '日在前：4月3日',
  monthFirst: '月在前：3月4日',
  unknownColumns: (names) => `其他列：${names}`,
  keepRest: '将其他列加入备注',
  restLine: (column, text) => `${column}：${text}`,
  alreadyHere: (count) =>
    plural(count, { other: '# 份申请已存在（招聘方和职位名称相同），因此未勾选。' }),
  nameless: (count) => plural(count, { other: '# 行既没有招聘方也没有职位名称，未列入。' }),
  leftOut: (count) => plural(count, { other: '另有 # 行未读取。请拆分文件后再导入。' }),
  shortened: (columns) => `已截短：${columns}`,
  isHere: '已存在',
  rows: '文件中的行',
  add: (count) => plural(count, { other: '添加 # 份申请' }),
  adding: (done, count) => `正在添加：${number(done)} 份，共 ${number(count)} 份…`,
  added: (count) => plural(count, { other: '已添加 # 份申请' }),
  tickAll: '全部勾选',
  untickAll: '全部取消勾选',
}
