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

it('counts a line once, and what has no line as one', () => {
  expect(
    countLines([
      { isToFix: true, addresses: ['a/text', 'b/text'] },
      { isToFix: true, addresses: ['a/text'] },
      { isToFix: true, addresses: [] },
      { isToFix: false, addresses: ['c/text'] },
    ]),
  ).toBe(3)
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
