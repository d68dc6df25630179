import { chineseSigns, type LabelTable, numberedMonths, signedDates } from '../kinds/labels'

export const labels: LabelTable = {
  name: '日本語',
  labels: {
    summary: '職務要約',
    work: '職務経歴',
    education: '学歴',
    skills: 'スキル',
    projects: 'プロジェクト',
    languages: '語学',
    certificates: '資格',
    volunteer: 'ボランティア活動',
    awards: '受賞歴',
    publications: '著作・論文',
    interests: '趣味・特技',
    references: '推薦者',
    contact: '連絡先',
    present: '現在',
    from: '{date}から',
  },
  native: '母語',
  details: {
    birthDate: '生年月日',
    birthPlace: '出生地',
    nationality: '国籍',
    drivingLicence: '運転免許',
    workPermit: '就労資格',
    available: '入社可能日',
  },
  letter: { opening: '採用ご担当者様', closing: '何卒よろしくお願い申し上げます。' },
  months: numberedMonths('月'),
  dates: { ...signedDates, range: ' ～ ' },
  // JIS X 4051.
  punctuation: { ...chineseSigns, comma: '、' },
  ongoing: ['現在に至る'],
}
