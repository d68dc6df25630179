import fc from 'fast-check'
import { expect, it } from 'vitest'
import { runs } from '@/tests/runs'
import { readField } from './change/field-values'
import { type AdviceCode, checkResume } from './checks'
import { createCustomEntry, createEntry, createResume } from './create'
import { professions } from './samples/gallery'
import { sampleResume } from './samples/samples'
import type { ResumeDocument } from './schema/document'
import { arbitraryResume, seededIds } from './testing/arbitrary-resume'
import { literal } from './text/rich-text'

const ids = seededIds(11)

/** The advice about a complete CV after one change. */
function adviceAfter(change: (content: ResumeDocument['content']) => void) {
  const resume = sampleResume('data-engineer', seededIds(5))
  change(resume.content)
  return checkResume(resume).map(({ code, address }) => ({
    code,
    value: readField(resume, address),
  }))
}

const codesAfter = (change: (content: ResumeDocument['content']) => void) =>
  adviceAfter(change).map((advice) => advice.code)

it.each(professions)('has nothing to say about the example of %s', (profession) => {
  expect(checkResume(sampleResume(profession, ids))).toEqual([])
})

it('has nothing to say about an empty CV', () => {
  expect(checkResume(createResume(ids))).toEqual([])
})

it.each<[AdviceCode, (content: ResumeDocument['content']) => void, unknown]>([
  ['missing-name', ({ basics }) => void Object.assign(basics, { name: ' ' }), ' '],
  ['missing-contact', ({ basics }) => void Object.assign(basics, { email: '', phone: '' }), ''],
  [
    'email-shape',
    ({ basics }) => void Object.assign(basics, { email: 'amara at example.org' }),
    'amara at example.org',
  ],
  [
    'end-before-start',
    ({ work }) => void Object.assign(work[1]!, { endDate: '2016-12' }),
    '2016-12',
  ],
  [
    'date-in-words',
    ({ work }) => void Object.assign(work[1]!, { startDate: 'Summer 2017' }),
    'Summer 2017',
  ],
  [
    'long-bullet',
    ({ work }) => void Object.assign(work[0]!.highlights[0]!, { text: literal('a* '.repeat(100)) }),
    literal('a* '.repeat(100)),
  ],
  [
    'long-summary',
    ({ basics }) => void Object.assign(basics, { summary: 'word '.repeat(130) }),
    'word '.repeat(130),
  ],
  [
    'education-without-end',
    ({ education }) => void Object.assign(education[0]!, { startDate: '2015', endDate: '' }),
    '',
  ],
  [
    'duplicate-entry',
    ({ work }) => void work.push({ ...structuredClone(work[0]!), id: ids.node() }),
    'Tideline Energy',
  ],
  [
    'link-not-clickable',
    ({ basics }) => void Object.assign(basics, { url: 'ftp://example.org' }),
    'ftp://example.org',
  ],
  [
    'link-not-clickable',
    ({ basics }) => void Object.assign(basics.profiles[0]!, { url: 'my page' }),
    'my page',
  ],
  ['empty-entry', ({ projects }) => void projects.push(createEntry('projects', ids)), ''],
])('%s', (code, change, value) => {
  expect(adviceAfter(change)).toEqual([{ code, value }])
})

it('leaves in peace what is hidden, and dates that are all in words', () => {
  expect(
    codesAfter(({ work }) => void Object.assign(work[1]!, { endDate: '1999', hidden: true })),
  ).toEqual([])
  expect(
    codesAfter((content) => {
      content.projects.push(createEntry('projects', ids))
      content.sections = [{ key: 'projects', visible: false, title: '', breakBefore: false }]
    }),
  ).toEqual([])
  expect(
    codesAfter(({ work, education }) => {
      for (const entry of work) Object.assign(entry, { startDate: 'spring', endDate: 'autumn' })
      education[0]!.endDate = 'last year'
    }),
  ).toEqual([])
})

it('does not mind an end in the year of the start, nor bare and https addresses', () => {
  expect(
    codesAfter(
      ({ work }) => void Object.assign(work[1]!, { startDate: '2017-05', endDate: '2017' }),
    ),
  ).toEqual([])
  expect(
    codesAfter(({ basics }) => void Object.assign(basics, { url: 'https://example.org' })),
  ).toEqual([])
  expect(
    codesAfter(({ basics }) => void Object.assign(basics, { url: 'example.org/amara' })),
  ).toEqual([])
})

it('looks into sections that the person named', () => {
  const codes = codesAfter(
    ({ custom }) =>
      void custom.push({
        id: ids.node(),
        title: 'Talks',
        entries: [{ ...createCustomEntry(ids), name: 'T', url: 'ftp://example.org' }],
      }),
  )
  expect(codes).toEqual(['link-not-clickable'])
})

it('names fields that are there, for any CV', () => {
  fc.assert(
    fc.property(arbitraryResume(), (resume) => {
      for (const { address } of checkResume(resume))
        expect(readField(resume, address)).toBeDefined()
    }),
    { numRuns: runs(200) },
  )
})
