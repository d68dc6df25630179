import { expect, it } from 'vitest'
import { ask, bullets } from '@/lib/ai/checks/testing/cases'
import { createIdGenerator } from '@/lib/resume/ids'
import { exportJsonResume, importJsonResume } from '@/lib/resume/json-resume/json-resume'
import { checkDocument } from './check-document'
import { countLines } from './count-lines'
import { countToFix, findingsOf } from './findings'
import { dismissFinding } from './kept-findings'

const duties = ['Responsible for the night shift', 'Responsible for the stock of grain']
const { document } = ask(bullets(...duties, 'I counted the sacks of the plant'))

const listed = (of = document) =>
  findingsOf(checkDocument(of, null), of.content.meta.dismissedFindings)
const find = (id: string, of = document) => {
  const found = listed(of).find((finding) => finding.id === id)
  if (!found) throw new Error(`There is no finding of ${id}`)
  return found
}

it('lists what fails, then what costs interviews, then what is worth a look, and counts the lines to fix', () => {
  const { basics } = document.content
  const unnamed = {
    ...document,
    content: {
      ...document.content,
      basics: { ...basics, name: '', email: 'sexygirl@example.org' },
    },
  }
  expect(listed(unnamed).map(({ id, isToFix }) => [id, isToFix])).toEqual([
    ['name-given', true],
    ['plain-email', true],
    ['strong-openings', true],
    ['no-first-person', false],
  ])
  // The name, the address and two lines.
  expect(countToFix(unnamed)).toBe(4)
})

it('counts the lines of the findings to mend', () => {
  expect(
    countLines([
      { isToFix: true, lines: 2 },
      { isToFix: true, lines: 1 },
      { isToFix: false, lines: 4 },
    ]),
  ).toBe(3)
})

const post = { name: 'Mill', position: 'Keeper' }
const inPosts = (...posts: object[]) => importJsonResume({ work: posts }, createIdGenerator())

it('counts a line for the first finding at it alone, so that the counts add up', () => {
  const duty = 'Responsible for the stock of grain in the mill'
  const twice = ask(bullets(duty, duty)).document
  const found = listed(twice).filter(({ isToFix }) => isToFix)
  const lines = new Set(found.flatMap(({ addresses }) => addresses))
  const withoutPlace = found.filter(({ addresses }) => addresses.length === 0)
  expect(found.some(({ lines }) => lines === 0)).toBe(true)
  expect(countToFix(twice)).toBe(lines.size + withoutPlace.length)
})

it('tells gaps as one finding', () => {
  const read = inPosts(
    { ...post, startDate: '2016-01', endDate: '2018-02' },
    { ...post, startDate: '2010-01', endDate: '2013-02' },
    { ...post, startDate: '2004-01', endDate: '2007-02' },
  )
  if (!read.ok) throw new Error('The CV could not be read')
  const gaps = listed(read.document).filter(({ id }) => /gap/.test(id))
  expect(gaps).toMatchObject([{ id: 'no-long-gaps', lines: 3, values: { count: 3 } }])
  expect(gaps[0]?.places.map(({ rule }) => rule)).toEqual([
    'no-end-gap',
    'no-long-gaps',
    'no-long-gaps',
  ])
  const [gap] = gaps
  const kept = gap && dismissFinding(read.document, gap).document
  expect(kept && listed(kept).some(({ id }) => /gap/.test(id))).toBe(false)
})

it('lists a kept finding no more, but names the same fault at another line', () => {
  const both = find('strong-openings')
  const [first] = both.places
  if (!first) throw new Error('The finding has no place')
  const one = dismissFinding(document, { ...both, places: [first] }).document
  expect(find('strong-openings', one)).toMatchObject({
    places: [{ words: duties[1] }],
    values: { count: 1, text: duties[1] },
  })
  const all = dismissFinding(one, find('strong-openings', one)).document
  expect(listed(all).some(({ id }) => id === 'strong-openings')).toBe(false)
  expect(countToFix(all)).toBe(countToFix(document) - 2)
})

it('keeps a finding without a place', () => {
  const texts = ['Cleaned', 'Sorted', 'Weighed', 'Stored', 'Loaded'].map(
    (verb) => `${verb} the grain of the plant`,
  )
  const bare = ask(bullets(...texts)).document
  const figures = find('figures', bare)
  expect(figures.places).toEqual([])
  const kept = dismissFinding(bare, figures).document
  expect(listed(kept).some(({ id }) => id === 'figures')).toBe(false)
})

it('keeps it with the document, also in an export, but not in one for other programs', () => {
  const kept = dismissFinding(document, find('strong-openings')).document
  const file = exportJsonResume(kept)
  const read = importJsonResume(file, createIdGenerator())
  expect(read.ok && read.document.content.meta.dismissedFindings).toHaveLength(2)
  expect(JSON.stringify(exportJsonResume(kept, { clean: true }))).not.toContain('dismissedFindings')
})
