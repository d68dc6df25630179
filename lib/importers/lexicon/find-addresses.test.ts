import { expect, it } from 'vitest'
import { serialiseRich } from '@/lib/resume/text/rich-text'
import { readMarks } from '../json/read-marks'
import { readInline, readMarkup } from '../structured/read-markup'
import { findAddresses } from './find-addresses'

it.each<[string, string[]]>([
  ['Plans at http://quay.example.org/plans.', ['http://quay.example.org/plans']],
  ['(see HTTPS://quay.example.org/a_(b)), again', ['HTTPS://quay.example.org/a_(b)']],
  [
    'https://a.example.org/?q=1&r=2; https://b.example.org',
    ['https://a.example.org/?q=1&r=2', 'https://b.example.org'],
  ],
  ['「https://quay.example.org/計画」。', ['https://quay.example.org/計画']],
  ['http:// and xhttp://quay.example.org, quay.example.org', []],
])('finds the addresses in %j', (text, urls) => {
  expect(findAddresses(text).map(({ url }) => url)).toEqual(urls)
  for (const { from, to, url } of findAddresses(text)) expect(text.slice(from, to)).toBe(url)
})

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
