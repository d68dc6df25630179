import { describe, expect, it } from 'vitest'
import { createIdGenerator } from '@/lib/resume/ids'
import { exportJsonResume, importJsonResume } from '@/lib/resume/json-resume/json-resume'
import type { JsonObject } from '@/lib/resume/json-value'
import { canGroup, groupWithAbove } from './roles'

const employer = { name: 'Harbour Mill', location: 'Vigo', url: 'https://mill.example' }
const miller = {
  position: 'Miller',
  startDate: '2012-03',
  endDate: '2016-02',
  highlights: ['Milled rye'],
}
const lead = {
  position: 'Shift lead',
  startDate: '2016-03',
  endDate: '2019-12',
  summary: 'Led *six* people.',
}
const head = {
  position: 'Head of milling',
  startDate: '2020-01',
  highlights: ['Bought two mills', 'Hired'],
}
const elsewhere = { name: 'Orchard & Sons', position: 'Cooper', startDate: '2008', endDate: '2011' }

/** JSON Resume files with several jobs at one employer, as different people write them. */
const files = [
  [
    { ...employer, ...head },
    { ...employer, ...miller },
  ],
  [{ ...employer, ...head }, { ...employer, ...lead }, { ...employer, ...miller }, elsewhere],
  // Without a place, with another address, in capitals and with a space behind.
  [
    { ...employer, ...head },
    { ...lead, name: 'HARBOUR MILL ' },
  ],
  [
    { ...employer, ...lead, url: '' },
    { ...employer, ...miller, url: 'https://other.example' },
  ],
  // The jobs of one employer in two parts of a life, and at the same time.
  [{ ...employer, ...head }, { ...employer, ...lead }, elsewhere, { ...employer, ...miller }],
  [
    { ...employer, ...head },
    { ...employer, ...lead, startDate: '2020-01', endDate: '' },
  ],
].map((work) => ({ basics: { name: 'Ana Reis' }, work }))
const ids = createIdGenerator()

function read(file: unknown) {
  const result = importJsonResume(file, ids)
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.document
}

/** Groups every possible entry with the one above it. */
function grouped(document: ReturnType<typeof read>) {
  return document.content.work
    .map(({ id }) => id)
    .reduce(
      (edited, id) => (canGroup(edited.content, id) ? groupWithAbove(edited, id).document : edited),
      document,
    )
}

const itemsOf = (file: JsonObject) => file.work as JsonObject[] | undefined

describe('files with several jobs at one employer', () => {
  const promoted = files.flatMap((file) => {
    const document = read(file)
    const after = grouped(document)
    return after === document ? [] : [{ document, after }]
  })

  it('are grouped, written and read again without loss', () => {
    expect(promoted).toHaveLength(files.length)
    expect(promoted.some(({ after }) => after.content.work.some((e) => e.roles.length > 2))).toBe(
      true,
    )
    for (const { document, after } of promoted) {
      const file: unknown = JSON.parse(JSON.stringify(exportJsonResume(after)))
      expect(read(file)).toEqual(after)
      // Without our extension, other programs see the same items as before.
      const [was, is] = [document, after].map((one) =>
        itemsOf(exportJsonResume(one, { clean: true })),
      )
      const employers = (items: JsonObject[] | undefined) =>
        items?.map(({ name, url: _, ...item }) => ({
          ...item,
          name: `${name}`.trim().toLowerCase(),
        }))
      expect(employers(is)).toEqual(employers(was))
    }
  })
})
