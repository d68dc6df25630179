import fc from 'fast-check'
import { expect, it } from 'vitest'
import { importLanguages } from '@/lib/language/tags'
import { runs } from '@/tests/runs'
import { presentCells } from './date-words'
import { findDates } from './find-dates'
import { monthNamesOf } from './month-names'

/** Text, start, end ("-" for none, "now" for present). */
const forms = `
Jun 2024 – Sep 2024 = 2024-06 2024-09
2024-06 — 2024-09 = 2024-06 2024-09
01/2023 – aujourd'hui = 2023-01 now
09.2014 - 12.2016 = 2014-09 2016-12
2019年3月 - 至今 = 2019-03 now
2019年3月至今 = 2019-03 now
2019년 3월 ~ 현재 = 2019-03 now
2015.04 ~ 2019.02 = 2015-04 2019-02
März 2019 bis heute = 2019-03 now
desde enero de 2018 = 2018-01 now
janvier 2015 à mars 2017 = 2015-01 2017-03
since May 2019 = 2019-05 now
styczeń 2019 – obecnie = 2019-01 now
مارس 2019 – الآن = 2019-03 now
Mar, 2021 - Present | 5 years = 2021-03 now
2018-05-01 to 2019-01-01 = 2018-05-01 2019-01-01
2024-08 — = 2024-08 now
Spring 2019 = 2019 -
Sommersemester 2018 = 2018 -
WS 2018/19 = 2018 2019
WS 2018/19 – SS 2021 = 2018 2021
WS2011/12 = 2011 2012
FY2019 = 2019 -
FY 2019/20 = 2019 2020
FY 2011/12 = 2011 2012
FY2018-19 = 2018 2019
FY2019 – FY2022 = 2019 2022
FY2019-2024 = 2019 2024
Fiscal Year 2019 = 2019 -
FY'25 = 2025 -
Geschäftsjahr 2019/2020 = 2019 2020
année financière 2019-2020 = 2019 2020
Q1 2019 – Q3 2020 = 2019 2020
2019 Q3 = 2019 -
'19 = 2019 -
Jan '19 - Mar '20 = 2019-01 2020-03
05/19 – 07/20 = 2019-05 2020-07
3月 2019 = 2019-03 -
01/2020 - act. = 2020-01 now
07 2023 - 10 2023 = 2023-07 2023-10
경찰청 • 11 2014 = 2014-11 -
平成30年4月 = 2018-04 -
令和元年5月〜現在 = 2019-05 now
H30.4 - R2.3 = 2018-04 2020-03
1440 هـ = - -
٢٠١٩ - ٢٠٢١ = 2019 2021
مارس ٢٠١٩ = 2019-03 -
मार्च २०१९ – वर्तमान = 2019-03 now
２０１９年４月 = 2019-04 -
Mär. 2019 = 2019-03 -
Sept. 2021 = 2021-09 -
de enero de 2018 a mayo de 2020 = 2018-01 2020-05
since 2019 = 2019 now
seit 03/2021 = 2021-03 now
2019 – = 2019 now
2019-2021 = 2019 2021
2019/2021 = 2019 2021
2019–21 = 2019 2021
2019 – 21 = 2019 2021
2009–12 = 2009 2012
2009-12 = 2009-12 -
03–09/2020 = 2020-03 2020-09
March–June 2020 = 2020-03 2020-06
01.03.2019 - 30.06.2020 = 2019-03-01 2020-06-30
01.03. - 30.06.2020 = 2020-03-01 2020-06-30
2019.3-2020.5 = 2019-03 2020-05
2019-03-01 = 2019-03-01 -
13/04/2021 = 2021-04-13 -
04/13/2021 = 2021-04-13 -
03/04/2021 = 2021 -
tháng 3 năm 2019 - nay = 2019-03 now
T3/2019 - T5/2020 = 2019-03 2020-05
1er janvier 2019 = 2019-01-01 -
March 5, 2019 = 2019-03-05 -
5th of March 2019 = 2019-03-05 -
с марта 2019 г. по настоящее время = 2019-03 now
март 2018 г. – июнь 2020 г. = 2018-03 2020-06
2018 до 2020 = 2018 2020
Ocak 2019 - Halen = 2019-01 now
Ιανουάριος 2019 – Σήμερα = 2019-01 now
ינואר 2019 - היום = 2019-01 now
leden 2019 – dosud = 2019-01 now
until 2019 = - 2019
bis 2019 = - 2019
2019. 3. ~ 2020. 5. = 2019-03 2020-05
2019 March = 2019-03 -
2018年4月~6月 = 2018-04 2018-06
Nov 2019 - Feb 2020 = 2019-11 2020-02
Present = - now
二月 2019 = 2019-02 -
2019年十二月 = 2019-12 -
Mar-19 - Jun-20 = 2019-03 2020-06
`

const misses = split(
  `2019 customers|€ 2,019|€ 2019|ISO 9001:2015|+49 30 2019 2020|0176 2019 2020|(030) 2019-2020|555-2019|10115 Berlin|Version 2019.3|v2019.1|Windows Server 2019|Room 2019|over 2000 users|2000+ users|2000 Mitarbeiter|CH-2000 Neuchâtel|Bahnhofstrasse 12, 2000 Neuchâtel|SQL Server 2016|RFC 2045|EU 2016/679|192.168.2019|$2019|2019 USD|2019 km|100%|24/7|COVID-2019|A4|1.2.3|12,2019|2019,50|#2019|user2019|2019@mail.example|budget 2000 EUR|Java 11|9-5|12|March|May|may lead|B2|3.5|über 2000 Kunden|plus de 2000 clients|1999+|page 2015|ES2019|C++20|100 000|2048|1850|Suite 2010|IEC 27001:2013|Nr. 2012|Unity 2019|DIN 1946|EN 1990|mehr als 2000 Kunden|Luxembourg 2010|2015 people|2000 kg|2010 m²`,
)

function split(texts: string) {
  return texts.split('|')
}

const show = (value: string | null) => (value === null ? '-' : value === 'present' ? 'now' : value)

it.each(forms.trim().split('\n'))('reads %s', (line) => {
  const [text = '', expected = ''] = line.split(' = ')
  const hits = findDates(text)
  expect(hits.map(({ start, end }) => `${show(start)} ${show(end)}`)).toEqual([expected])
})
it.each(misses)('reads no date in "%s"', (text) => {
  expect(findDates(text)).toEqual([])
})
it('swaps the ends of a range that was drawn from right to left', () => {
  expect(findDates('2021 - 2018', 'ar')).toMatchObject([{ start: '2018', end: '2021' }])
  expect(findDates('2015-03 - 2015', 'he')).toMatchObject([{ start: '2015-03', end: '2015' }])
})

it('asks the language which number is the day', () => {
  expect(findDates('03/04/2021', 'de')[0]?.start).toBe('2021-04-03')
  expect(findDates('03/04/2021', 'en-US')[0]?.start).toBe('2021-03-04')
})

const pieces = fc.constantFrom(
  '2019',
  '03/',
  ' – ',
  'Mar ',
  '年',
  '月',
  "'19",
  'since ',
  '(',
  ')',
  '平成',
  '3',
  '.',
  'ß',
  '٢٠١٩',
  ' to ',
  'WS ',
  '/20',
)

it('never throws, and its ranges lie within the text and do not overlap', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(pieces).map((list) => list.join('')),
  )
  fc.assert(
    fc.property(texts, (text) => {
      let end = 0
      for (const { from, to, startRange, start } of findDates(text)) {
        expect(from).toBeGreaterThanOrEqual(end)
        expect(to).toBeGreaterThan(from)
        expect(to).toBeLessThanOrEqual(text.length)
        expect(startRange[1]).toBeLessThanOrEqual(text.length)
        if (start !== null) expect(start).toMatch(/^\d{4}(-\d\d(-\d\d)?)?$/)
        end = to
      }
    }),
    { numRuns: runs(2000) },
  )
})
it.each(importLanguages)('finds the months of %s in three forms', (language) => {
  for (const [name, month] of monthNamesOf(language)) {
    const value = `2019-${String(month).padStart(2, '0')}`
    for (const text of [`${name} 2019`, `${name.toUpperCase()} 2019`, `${name}. 2019`])
      expect(findDates(text, language)[0]?.start, text).toBe(value)
  }
})
it('finds every word for the present in three forms', () => {
  for (const word of presentCells.flatMap((cell) => cell.split('|'))) {
    for (const text of [`2019 – ${word}`, `03/2019 - ${word}`, `2019-03 ~ ${word.toUpperCase()}`])
      expect(findDates(text)[0]?.end, text).toBe('present')
  }
})
