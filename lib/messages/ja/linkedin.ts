import type { linkedIn as english } from '../en/linkedin'
import { formatters } from '../format'

const { number } = formatters('ja')

/** Messages of the fields of a LinkedIn profile, in Japanese. */
export const linkedIn: typeof english = {
  title: 'LinkedIn用にコピー',
  about:
    'レジュメをLinkedInプロフィールの項目ごとに表示します。LinkedInには何も送信されません。各テキストをコピーして、LinkedInに貼り付けてください。',
  summary: '自己紹介',
  skill: 'スキル',
  startMonth: '開始月',
  startYear: '開始年',
  endMonth: '終了月',
  endYear: '終了年',
  month: '月',
  year: '年',
  elsewhere: 'LinkedInに項目がないもの',
  copy: 'コピー',
  copied: 'コピーしました',
  copyField: (label) => `${label}をコピー`,
  copiedField: (label) => `コピーしました：${label}`,
  lengthOf: (count, limit) => `文字数：${number(count)} / ${number(limit)}`,
  tooLong: (over, line) =>
    `超過文字数：${number(over)}。項目は${number(line)}行目で上限に達します。`,
  tooManySkills: (count, limit) =>
    `スキル：${number(count)}。LinkedInに登録できるのは${number(limit)}までです。`,
}
