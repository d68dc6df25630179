import { describe, expect, it } from 'vitest'
import { writeField } from '@/lib/resume/change/field-values'
import { createResume } from '@/lib/resume/create'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { placeByDate, sortNewestFirst } from './date-order'
import { addEntry, moveEntry } from './entries'
import { bulletsOf, entriesOf, withEntries } from './locate'
import { addRole } from './roles'
import { countingIds, makeEntry } from './testing'

const ids = countingIds()

/** CV with these jobs, each a title, a start and an end. */
function cvWith(...jobs: [title: string, start: string, end: string][]): ResumeDocument {
  const work = jobs.map(([title, start, end]) => makeEntry('work', { title, start, end }, ids))
  return withEntries(createResume(ids), 'work', work)
}

const titles = ({ content }: ResumeDocument) =>
  content.work.map(({ position }) => position).join(' ')

/** Adds a job like a person: the entry, its title and dates, then leaves it. */
function addJob(cv: ResumeDocument, title: string, start: string, end = '') {
  const { document } = addEntry(cv, 'work', ids)!
  const { id } = entriesOf(document.content, 'work').at(-1)!
  const typed = [
    ['position', title],
    ['startDate', start],
    ['endDate', end],
  ].reduce((cv, [field, text]) => writeField(cv, `${id}/${field}`, text!), document)
  return { typed, left: placeByDate(typed, id).document }
}

describe('a new entry', () => {
  it('stands at the end until it has a date, with a first bullet to write', () => {
    const cv = cvWith(['now', '2022-01', ''], ['then', '2015', '2019'])
    const added = addEntry(cv, 'work', ids)!.document.content.work
    expect(added.map(({ position }) => position)).toEqual(['now', 'then', ''])
    expect(bulletsOf(added[2]!)).toHaveLength(1)
    expect(titles(addJob(cv, 'new', '').left)).toBe('now then new')
    expect(titles(addJob(cv, 'new', '2020').typed)).toBe('now then new')
  })

  it('goes where its dates belong', () => {
    const cv = cvWith(['now', '2022-01', ''], ['then', '2015', '2019'])
    expect(titles(addJob(cv, 'new', '2024-03').left)).toBe('new now then')
    expect(titles(addJob(cv, 'new', '2020', '2021-12').left)).toBe('now new then')
    expect(titles(addJob(cv, 'new', '2010', '2014').left)).toBe('now then new')
    // At the precision that both share, 2019 and 2019-06 are equal: it goes behind the existing one.
    expect(titles(addJob(cv, 'new', '2015', '2019-06').left)).toBe('now then new')
  })

  it('stays where it is among entries in an order of the person’s own', () => {
    const cv = cvWith(['then', '2015', '2019'], ['now', '2022-01', ''])
    expect(titles(addJob(cv, 'new', '2020', '2021').left)).toBe('then now new')
  })

  it('goes before those that have no date yet', () => {
    const cv = cvWith(['then', '2015', '2019'], ['open', '', ''])
    expect(titles(addJob(cv, 'new', '2010', '2011').left)).toBe('then new open')
  })

  it('is left alone where the person put it', () => {
    const cv = cvWith(['open', '', ''], ['then', '2015', '2019'], ['old', '2001', '2002'])
    const [first] = cv.content.work
    const dated = writeField(cv, `${first!.id}/startDate`, '2003')
    expect(placeByDate(dated, first!.id).document).toBe(dated)
  })
})

describe('a new role', () => {
  const employer = { ...makeEntry('work', { start: '2015', end: '2019' }, ids), position: 'then' }
  const cv = withEntries(createResume(ids), 'work', [employer])

  /** Adds a role like a person: at the top, with its title and dates, then leaves it. */
  function addTo(document: ResumeDocument, title: string, start: string, end: string) {
    const added = addRole(document, employer.id, ids)!.document
    const { id } = added.content.work[0]!.roles[0]!
    const typed = { position: title, startDate: start, endDate: end }
    return placeByDate(
      Object.entries(typed).reduce(
        (cv, [field, text]) => writeField(cv, `${id}/${field}`, text),
        added,
      ),
      id,
    ).document
  }
  const roles = ({ content }: ResumeDocument) =>
    content.work[0]!.roles.map(({ position }) => position).join(' ')

  it('goes where its dates belong among those of its employer', () => {
    expect(roles(addTo(cv, 'first', '2010', '2014'))).toBe('then first')
    expect(roles(addTo(cv, 'now', '2020', ''))).toBe('now then')
    const three = addTo(addTo(cv, 'now', '2020', ''), 'between', '2019-06', '2020')
    expect(roles(three)).toBe('now between then')
  })

  it('stays where it is without a date, and among others in an order of the person’s own', () => {
    expect(roles(addTo(cv, 'open', '', ''))).toBe('open then')
    const two = addTo(cv, 'now', '2020', '')
    const own = moveEntry(two, two.content.work[0]!.roles[1]!.id, 0).document
    expect(roles(addTo(own, 'first', '2001', '2002'))).toBe('first then now')
  })

  it('is sorted with the section', () => {
    const own = addTo(cv, 'first', '2010', '2014')
    const [then] = own.content.work[0]!.roles
    const sorted = sortNewestFirst(moveEntry(own, then!.id, 1).document, 'work').document
    expect(roles(sorted)).toBe('then first')
    expect(sortNewestFirst(sorted, 'work').document).toBe(sorted)
  })
})

describe('newest first', () => {
  it('orders a section and keeps equal and undated entries in their order', () => {
    const cv = cvWith(
      ['a', '', ''],
      ['b', '2001', '2004'],
      ['c', '2015', ''],
      ['d', '2003', '2004-06'],
      ['e', 'when young', ''],
      ['f', '2020', ''],
    )
    const sorted = sortNewestFirst(cv, 'work').document
    expect(titles(sorted)).toBe('f c d b a e')
    expect(sortNewestFirst(sorted, 'work').document).toBe(sorted)
  })

  it('reads the one date of an award and the end of a degree', () => {
    const awards = ['2019', '2021-05', ''].map((date) => makeEntry('awards', { date }, ids))
    const cv = withEntries(createResume(ids), 'awards', awards)
    expect(sortNewestFirst(cv, 'awards').document.content.awards.map(({ date }) => date)).toEqual([
      '2021-05',
      '2019',
      '',
    ])
    const degrees = ['2012', '2016'].map((end) => makeEntry('education', { end }, ids))
    const school = withEntries(createResume(ids), 'education', degrees)
    const { education } = sortNewestFirst(school, 'education').document.content
    expect(education.map(({ endDate }) => endDate)).toEqual(['2016', '2012'])
  })
})
