import { expect, it } from 'vitest'
import { sourceOf } from '../../testing/source-of'
import { parseResume } from '../sections/parse-resume'

const fieldsOf = (lines: readonly string[], kind: string) => {
  const { sections } = parseResume(sourceOf(lines, { tabs: [80, 120] }))
  return sections
    .filter((section) => section.kind === kind)
    .flatMap(({ entries }) =>
      entries.map(({ fields }) =>
        Object.fromEntries(Object.entries(fields).map(([name, { text }]) => [name, text])),
      ),
    )
}

const form = [
  ...['**履 歴 書**', '氏 名\t水野 千景', '', '年\t月\t学 歴・職 歴', '\t\t学歴'],
  ...['2008\t4\t東浜大学 経済学部 入学', '2012\t3\t同大学 卒業', '\t\t職歴'],
  ...['2012\t4\t青空物流株式会社 入社', '2018\t8\t一身上の都合により退社'],
  ...['2018\t9\t北野倉庫株式会社 入社', '\t\t現在に至る', '\t\t以上'],
  ...['年\t月\t免 許・資 格', '2010\t8\t普通自動車第一種免許'],
]

it('reads entering and leaving of the Japanese form as one entry', () => {
  expect(fieldsOf(form, 'basics')).toEqual([{ name: '水野 千景' }])
  expect(fieldsOf(form, 'work')).toEqual([
    { name: '青空物流株式会社', startDate: '2012-04', endDate: '2018-08' },
    { name: '北野倉庫株式会社', startDate: '2018-09', endDate: '' },
  ])
  expect(fieldsOf(form, 'education')).toEqual([
    { institution: '東浜大学', studyType: '経済学部', startDate: '2008-04', endDate: '2012-03' },
  ])
  expect(fieldsOf(form, 'certificates')).toEqual([
    { name: '普通自動車第一種免許', date: '2010-08' },
  ])
})

it('moves the tables of projects below jobs to the projects', () => {
  const history = [
    ...['**職務経歴書**', '氏名 水野 千景', '## 職務経歴', '**2018年04月～現在 株式会社青空物流**'],
    ...['事業内容：倉庫と配送', '期間\tプロジェクト内容\t環境'],
    ...[
      '2021年05月～2022年03月\t在庫照会の更新\tSQL',
      '**2014年04月～2018年03月 東浜倉庫株式会社**',
    ],
  ]
  expect(fieldsOf(history, 'work').map(({ name, startDate }) => [name, startDate])).toEqual([
    ['株式会社青空物流', '2018-04'],
    ['東浜倉庫株式会社', '2014-04'],
  ])
  expect(fieldsOf(history, 'projects')).toMatchObject([
    { name: '在庫照会の更新', startDate: '2021-05', endDate: '2022-03' },
  ])
})

it('takes the dated row below an employer for the same job, and several for its roles', () => {
  const history = [
    ...['**職務経歴書**', '氏名：水野 千景', '## 職務経歴', '株式会社青空物流（2018年4月～現在）'],
    ...[
      '【事業内容】倉庫',
      '2018年4月～現在\t倉庫部',
      '- 在庫管理の仕組みを整え、出荷の遅れを半分に減らし、作業者の残業時間も減らしました',
    ],
    ...[
      '東浜倉庫株式会社（2010年4月～2018年3月）',
      '2010年4月～2014年3月\t販売員',
      '2014年4月～2018年3月\t店長',
    ],
  ]
  const jobs = fieldsOf(history, 'work')
  expect(jobs.map(({ name, position, startDate }) => [name, position, startDate])).toEqual([
    ['株式会社青空物流', undefined, '2018-04'],
    ['東浜倉庫株式会社', '販売員', '2010-04'],
    ['東浜倉庫株式会社', '店長', '2014-04'],
  ])
})
