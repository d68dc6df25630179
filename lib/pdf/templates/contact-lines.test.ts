import { expect, it } from 'vitest'
import { letterFor } from '@/lib/resume/create-letter'
import type { PaperDocument, ResumeDocument } from '@/lib/resume/schema/document'
import { countingIds, plainResume } from '@/tests/fixtures/paper-documents'
import { someOf } from '@/tests/runs'
import { firstWordOf } from '../blocks/header'
import { templates } from './registry'
import { printOnPaper } from './testing/paper'

/** CV with more contacts than fit on a line; `tail` extra letters shift its end. */
function withContacts(tail: number): ResumeDocument {
  const ids = countingIds()
  const cv = plainResume(ids)
  const profile = (network: string, url: string) => ({
    ...{ id: ids.node(), network, username: 'quill-ferry' },
    url: `https://${url}`,
  })
  const basics = {
    ...cv.content.basics,
    name: 'Quill Ferry',
    label: 'Night nurse',
    email: 'quill.ferry@example.org',
    phone: '+351 555 010 204',
    url: `https://quill.example.org/${'p'.repeat(tail)}`,
    location: { ...cv.content.basics.location, city: 'Porto', countryCode: 'PT' },
    profiles: [
      profile('LinkedIn', 'linkedin.example.org/in/quill-ferry'),
      profile('GitHub', 'github.example.org/quill-ferry'),
    ],
  }
  return { ...cv, content: { ...cv.content, basics } }
}

const letterOf = (cv: ResumeDocument) =>
  letterFor(cv, { version: 0, date: '2026-11-22', posting: null }, countingIds())

/** Returns faults in contact lines: leading separators, compressed spaces, broken addresses. */
async function faultsOf(document: PaperDocument): Promise<string[]> {
  const { pages } = await printOnPaper(document)
  const lines = new Map<number, { text: string; x: number; width: number }[]>()
  for (const item of pages[0] ?? []) {
    const y = Math.round(item.y)
    lines.set(y, [...(lines.get(y) ?? []), item])
  }
  const texts = [...lines.values()].map((items) => items.map(({ text }) => text).join(''))
  const first = texts.filter((text) => /^\s*·/.test(text))
  const pressed = [...lines.values()].flatMap((items) => {
    const gaps = items.flatMap((item, at) => {
      const before = items[at - 1]
      return before && item.text.includes('·') ? [item.x - before.x - before.width] : []
    })
    return Math.max(...gaps) - Math.min(...gaps) > 0.2 ? [`pressed: ${gaps.join(' ')}`] : []
  })
  const addresses = ['quill.ferry@example.org', 'linkedin.example.org/in/quill-ferry']
  const broken = addresses.filter((address) => !texts.some((text) => text.includes(address)))
  return [...first, ...pressed, ...broken]
}

/** Returns the widest space between two contacts, as the minimum for all. */
async function widestGap(document: PaperDocument): Promise<number> {
  const { pages } = await printOnPaper(document)
  const items = pages[0] ?? []
  return Math.max(
    ...items.flatMap((item, at) => {
      const before = items[at - 1]
      const isBeside = before && Math.abs(before.y - item.y) < 1
      return isBeside && item.text.includes('·') ? [item.x - before.x - before.width] : []
    }),
  )
}

it('of a letter wrap behind a separator, keep their spaces and break no address', async () => {
  const natural = await widestGap(letterOf(withContacts(15)))
  for (let tail = 0; tail <= 33; tail += 3) {
    const letter = letterOf(withContacts(tail))
    expect([tail, await faultsOf(letter)]).toEqual([tail, []])
    expect(await widestGap(letter)).toBeCloseTo(natural, 1)
  }
})

it.each(someOf(templates))('of the template $id begin with no separator', async ({ id }) => {
  for (const tail of [3, 12, 30]) {
    const cv = withContacts(tail)
    const design = { ...cv.design, template: id, icons: 'hidden' as const }
    const faults = await faultsOf({ ...cv, design })
    expect([tail, faults.filter((fault) => fault.includes('·'))]).toEqual([tail, []])
  }
})

it('breaks an address that is wider than its column where it has a joint, and never shrinks it below 8.6 points', async () => {
  const cv = withContacts(0)
  const basics = {
    ...cv.content.basics,
    email: 'quill.ferry.van.der.heijden@hospital.example.org',
    location: {
      ...cv.content.basics.location,
      address: 'Rua das Flores da Ribeira 114',
      postalCode: '4050-262',
    },
  }
  const design = { ...cv.design, template: 'fjord' as const }
  const { boxes } = await printOnPaper({ ...cv, design, content: { ...cv.content, basics } })
  const linesOf = (address: string) =>
    boxes.filter((box) => box.address === address).flatMap((box) => box.lines)
  expect(linesOf('basics/email').map(({ text }) => text)).toEqual([
    'quill.ferry.van.der.heijden',
    '@hospital.example.org',
  ])
  expect(linesOf('basics/location.postalCode')[0]?.text).toBe('4050-262')
  const [street, town] = ['address', 'postalCode'].map(
    (field) => linesOf(`basics/location.${field}`)[0],
  )
  expect(town?.baseline).toBeGreaterThan(street?.baseline ?? 0)
})

it.each([
  ['Dr Mara Quill Tarn', 'Dr Mara'],
  ['Prof. Dr. h.c. Mara Tarn', 'Prof. Dr. h.c. Mara'],
  ['Dipl.-Kffr. (FH) Mara von Tarn', 'Dipl.-Kffr. (FH) Mara'],
  ['Mara (Mo) Tarn', 'Mara (Mo)'],
  ['J. Mara Tarn', 'J.'],
  ['Dr Tarn', 'Dr'],
  ['Tarn', ''],
])('takes the titles of %s along with the given name', (name, light) => {
  expect(firstWordOf(name, { isTypeset: true })).toBe(light)
})

it.each(['keystone', 'tandem', 'studio-nine'])(
  'a long name has two even lines in the template %s',
  async (template) => {
    const cv = plainResume(countingIds())
    const basics = { ...cv.content.basics, name: 'Dr Wilhelmina Featherstone Quillingworth Tarn' }
    const { boxes } = await printOnPaper({
      ...cv,
      design: { ...cv.design, template },
      content: { ...cv.content, basics },
    })
    const lines = boxes.find(({ address }) => address === 'basics/name')?.lines ?? []
    expect(lines.map(({ text }) => text.trim())).toEqual([
      'Dr Wilhelmina Featherstone',
      'Quillingworth Tarn',
    ])
  },
)
