import { expect, it } from 'vitest'
import type { SourceLine, SourceText } from '../source/source-types'
import { hasDateColumn } from './has-date-column'

const line = (text: string, x: number): SourceLine => ({
  ...{ page: 1, text, bullet: false, level: 0, stream: 0 },
  box: { x, y: 0, width: 200, height: 10 },
  pieces: [{ from: 0, to: text.length, box: { x, y: 0, width: 200, height: 10 }, runs: [] }],
})

const pages = (...lines: SourceLine[]): SourceText => ({
  ...{ layout: 'pages' as const, pages: [{ width: 595, height: 842 }], links: [] },
  ...{ language: '', mirrored: false, lines },
})

it('finds dates below one another with text beside them', () => {
  expect(hasDateColumn(pages(line('2019 – 2021 Clerk', 50), line('03/2017 Packer', 52)))).toBe(true)
  expect(hasDateColumn(pages(line('Mar 2019 Clerk', 50), line('June 2017 Packer', 52)))).toBe(true)
})

it('finds none where one line has a date, dates are alone or start elsewhere', () => {
  expect(hasDateColumn(pages(line('2019 – 2021 Clerk', 50), line('Packer, 2017', 50)))).toBe(false)
  expect(hasDateColumn(pages(line('2019 – 2021', 50), line('2017 – 2019', 50)))).toBe(false)
  expect(hasDateColumn(pages(line('2019 Clerk', 50), line('2017 Packer', 300)))).toBe(false)
  const flow = { ...pages(line('2019 Clerk', 0), line('2017 Packer', 0)), layout: 'flow' as const }
  expect(hasDateColumn(flow)).toBe(false)
})
