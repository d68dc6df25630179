import { expect, it } from 'vitest'
import { createEntry, createResume } from '@/lib/resume/create'
import { createIdGenerator } from '@/lib/resume/ids'
import { firstLook } from '@/lib/resume/look'
import { countingIds } from '@/tests/fixtures/paper-documents'
import { fontFamilies } from '../fonts/font-families'
import { printOnPaper } from '../templates/testing/paper'
import { wideSeparator } from '../wide-separator'
import { contactsOf } from './contact-model'
import { evenLines } from './even-lines'
import { estimateEms } from './text-width'
import { createTheme } from './theme'

const texts = [
  'Małgorzata Żółkiewicz-Źdźbło, Institut supérieur de gestion',
  'MWM Wwmm AVENUE 0123456789 – 2019',
  'Nordgetriebe Maschinenbau GmbH & Co. KG',
  'Software Engineer, Team Lead, Fernhollow Foods (part-time)',
]
const longRange = { startDate: '2019-09', endDate: '2021-09' }

it.each(fontFamilies)('is a little more than the real one in $id', async (body) => {
  const ids = countingIds()
  const { content, design, ...document } = createResume(ids)
  const work = texts.map((position) => ({ ...createEntry('work', ids), position, ...longRange }))
  const { boxes } = await printOnPaper({
    ...document,
    // Its template sets titles in the size of the design.
    design: { ...design, look: firstLook, bodyFont: body.id, fontSize: 8, dateStyle: 'long' },
    content: { ...content, work },
  })
  for (const [at, text] of texts.entries()) {
    const line = boxes.find(({ address }) => address === `${work[at]?.id}/position`)?.lines[0]
    expect(line?.text.trim()).toBe(text)
    const share = (estimateEms(text, body.id, true) * 8) / (line?.width ?? 0)
    expect(share, text).toBeGreaterThan(1)
    expect(share, text).toBeLessThan(1.25)
  }
  const date = boxes.filter(({ address }) => address.endsWith('Date')).slice(0, 2)
  const width = date.reduce((sum, box) => sum + (box.lines[0]?.width ?? 0), 0)
  expect(estimateEms('September 2019 – September 2021', body.id) * 8).toBeGreaterThan(width)
})

it('counts characters that fill an em, and no marks', () => {
  expect(estimateEms('東京都', 'inter')).toBe(3)
  expect(estimateEms('e\u0301', 'inter')).toBe(estimateEms('e', 'inter'))
})

const { content, design } = createResume(createIdGenerator())
const theme = createTheme(design)
const basics = {
  ...content.basics,
  email: 'clara.vandenberg@example.org',
  phone: '+31 555 010 177',
  url: 'clara-vandenberg.example.org',
  location: { ...content.basics.location, city: 'Rotterdam', region: 'South Holland' },
}
const contacts = contactsOf(basics, theme)
const kindsIn = (contentWidth: number) =>
  evenLines(
    contacts,
    { ...theme, page: { ...theme.page, contentWidth } },
    { look: {}, separator: wideSeparator },
  ).map((line) => line.map(({ kind }) => kind))

it('keeps contacts on one line that has room, and splits others into even ones', () => {
  expect(kindsIn(600)).toEqual([['place', 'mail', 'phone', 'web']])
  // Filled in order, the last would be alone.
  expect(kindsIn(430)).toEqual([
    ['place', 'mail'],
    ['phone', 'web'],
  ])
  expect(kindsIn(60)).toEqual([['place'], ['mail'], ['phone'], ['web']])
})
