import { expect, it } from 'vitest'
import { serialiseRich } from '@/lib/resume/text/rich-text'
import { readMarks } from '../json/read-marks'
import { readInline, readMarkup } from '../structured/read-markup'
import cases from '../testing/cases.json' with { type: 'json' }
import { findAddresses } from './find-addresses'

it.each(cases.findAddresses.findsTheAddressesIn as [string, string[]][])(
  'finds the addresses in %j',
  (text, urls) => {
    expect(findAddresses(text).map(({ url }) => url)).toEqual(urls)
    for (const { from, to, url } of findAddresses(text)) expect(text.slice(from, to)).toBe(url)
  },
)

it('opens them in texts of structured files', () => {
  const text =
    'Plans at http://quay.example.org/plans, **more** at [the port](https://port.example.org/).'
  const urls = ['http://quay.example.org/plans', 'https://port.example.org/']
  for (const { marks = [] } of [readInline(text), ...readMarkup(text).lines]) {
    expect(marks.flatMap(({ url }) => url ?? []).toSorted()).toEqual(urls)
  }
  expect(readMarks(text).lines.map(({ spans }) => serialiseRich(spans))).toEqual([
    'Plans at [http://quay.example.org/plans](http://quay.example.org/plans), **more** at [the port](https://port.example.org/).',
  ])
})
