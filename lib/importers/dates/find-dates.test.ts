import { expect, it } from 'vitest'
import cases from '../testing/cases.json' with { type: 'json' }
import { findDates } from './find-dates'

/** Text, start, end ("-" for none, "now" for present). */
const forms = cases.findDates.forms.join('\n')

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
