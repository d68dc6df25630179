import { expect, it } from 'vitest'
import { readPeriod } from './read-period'

/** Start and end of a text as they are read: "open" for an end that goes on, "-" for none, typed words in quotes. */
function show(text: string, language = ''): string {
  const { start, end } = readPeriod(text, language)
  const shown = [start, end].map((part) => {
    if (!part) return '-'
    if (!part.isDate) return `"${part.text}"`
    return part.text || 'open'
  })
  return shown.join(' ')
}

it.each<[string, string]>([
  ['2019', '2019 -'],
  ['1935', '1935 -'],
  ['03/2021', '2021-03 -'],
  ['2019/20', '2019 2020'],
  ['2019–2021', '2019 2021'],
  ['(2019 – 2021)', '2019 2021'],
  ['Jan – Mar 2019', '2019-01 2019-03'],
  ['Mar 2021 - Present | 5 years', '2021-03 open'],
  ['2019–', '2019 open'],
  ['2019 -', '2019 open'],
  ['since 2019', '2019 open'],
  ['since Fall 2019', '"Fall 2019" open'],
  ['2015 – Fall 2016', '2015 "Fall 2016"'],
  ['Summer 2015 – Fall 2016', '"Summer 2015" "Fall 2016"'],
  ['Q1 2019 – Q3 2020', '"Q1 2019" "Q3 2020"'],
  ['Q1–Q3 2019', '"Q1" "Q3 2019"'],
  ['Spring – Fall 2019', '"Spring" "Fall 2019"'],
  ['Spring/Summer 2019 – 2021', '"Spring/Summer 2019" 2021'],
  ['First half 2019 – present', '"First half 2019" open'],
  ['H1 2020 – 2Q21', '"H1 2020" "2Q21"'],
])('is one or two dates: %s', (text, expected) => {
  expect(show(text)).toBe(expected)
})

it.each<[string, string, string]>([
  ['de', 'seit 2019', '2019 open'],
  ['de', 'ab März 2019', '2019-03 open'],
  ['fr', 'depuis 2019', '2019 open'],
  ['fr', 'dès 2019', '2019 open'],
  ['fr', 'à partir de mars 2019', '2019-03 open'],
  ['es', 'desde 2019', '2019 open'],
  ['es', 'desde enero de 2019', '2019-01 open'],
  ['pt', 'desde 2019', '2019 open'],
  ['it', 'dal 2019', '2019 open'],
  ['nl', 'sinds 2019', '2019 open'],
  ['pl', 'od 2019', '2019 open'],
  ['sv', 'sedan 2019', '2019 open'],
  ['tr', '2019’dan beri', '2019 open'],
  ['cs', 'od roku 2019', '2019 open'],
  ['ro', 'din 2019', '2019 open'],
  ['ru', 'с 2019', '2019 open'],
  ['el', 'από το 2019', '2019 open'],
  ['ja', '2019年から', '2019 open'],
  ['zh', '2019年至今', '2019 open'],
  ['ko', '2019년부터', '2019 open'],
  ['de', '1/2/2019', '2019-02-01 -'],
  ['de', '1. Halbjahr 2020 – III. Quartal 2021', '"1. Halbjahr 2020" "III. Quartal 2021"'],
  ['fr', '1er semestre 2020 – T3 2021', '"1er semestre 2020" "T3 2021"'],
  ['fr', 'S1 2020 – S2 2021', '"S1 2020" "S2 2021"'],
  ['es', 'primer trimestre de 2019 – actualidad', '"primer trimestre de 2019" open'],
  ['pt', '1º semestre de 2019 – atual', '"1º semestre de 2019" open'],
  ['it', 'II semestre 2019 – oggi', '"II semestre 2019" open'],
  ['pl', 'III kwartał 2019 – obecnie', '"III kwartał 2019" open'],
  ['sv', 'sommaren 2019 – nu', '"sommaren 2019" open'],
  ['cs', '2. pololetí 2019 – dosud', '"2. pololetí 2019" open'],
  ['ru', '2-е полугодие 2019 – н.в.', '"2-е полугодие 2019" open'],
  ['he', 'רבעון שני 2019 – היום', '"רבעון שני 2019" open'],
  ['id', 'musim panas 2019 – sekarang', '"musim panas 2019" open'],
  ['fa', 'بهار 2019 – اکنون', '"بهار 2019" open'],
  ['ja', '2019年春 – 2020年第3四半期', '"2019年春" "2020年第3四半期"'],
  ['ja', '2019年度下期 – 現在', '"2019年度下期" open'],
  ['ja', '2019年春日部', '"2019年春日部" -'],
  ['zh', '2019年上半年 – 至今', '"2019年上半年" open'],
  ['ko', '2019년 상반기 – 2020년 3분기', '"2019년 상반기" "2020년 3분기"'],
  ['de', '1. Halbjahr – 2. Halbjahr 2020', '"1. Halbjahr" "2. Halbjahr 2020"'],
  ['vi', 'T3 – T6/2014', '2014-03 2014-06'],
  ['de', 'WS 2019/20 – SS 2021', '"WS 2019/20" "SS 2021"'],
])('in %s goes on, or ends: %s', (language, text, expected) => {
  expect(show(text, language)).toBe(expected)
})

it.each([
  ...['Fall 2023', 'Q3 2019', '2019 Q3', 'WS 2019/20', '1/2/2019', '2 years', '2019?'],
  ...['Expected 2027', 'until 2019', 'ca. 2019', '~2019', 'present', 'my youth'],
  ...['2015, 2019', '2019 – 2021 (part-time)', 'mid 2019', '2019 (expected)'],
])('stays as it was typed where it is no date: %s', (text) => {
  expect(show(text)).toBe(`"${text}" -`)
})
