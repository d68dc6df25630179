import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runs } from '@/tests/runs'
import { createEntry, createResume, createRole } from '../create'
import { exportFlat } from '../flat/flat'
import { changeFlat } from '../flat/flat-change'
import { createIdGenerator } from '../ids'
import { arbitraryResume } from '../testing/arbitrary-resume'
import { flattenRoles } from './flatten-roles'
import { gatherPosts } from './gather-posts'
import { periodOf } from './role-period'

const ids = createIdGenerator()
const role = (position: string, startDate: string, endDate = '') => ({
  ...createRole(ids),
  ...{ position, startDate, endDate },
  highlights: [{ id: ids.node(), text: `**Did** ${position}` }],
})

describe('posts of work entries', () => {
  it('are gathered into the same entries again', () => {
    fc.assert(
      fc.property(arbitraryResume(['work']), ({ content }) => {
        const before = structuredClone(content.work)
        expect(gatherPosts(flattenRoles(content.work), content.work)).toEqual(before)
        expect(content.work).toEqual(before)
      }),
      { numRuns: runs(200) },
    )
  })

  it('are hidden with their entry', () => {
    const entry = { ...createEntry('work', ids), hidden: true, roles: [role('Cook', '2020')] }
    expect(flattenRoles([entry]).map(({ hidden, position }) => [hidden, position])).toEqual([
      [true, 'Cook'],
    ])
  })
})

describe('the place of an employer', () => {
  const roles = [{ ...role('Head cook', '2021'), location: 'Ghent' }, role('Cook', '2018', '2020')]
  const entry = { ...createEntry('work', ids), name: 'Canteen', location: 'Bruges', roles }

  it('is that of roles without one, and no post of its own', () => {
    const posts = flattenRoles([entry])
    expect(posts.map(({ position, location }) => [position, location])).toEqual([
      ['Head cook', 'Ghent'],
      ['Cook', 'Bruges'],
    ])
    expect(gatherPosts(posts, [entry])).toEqual([entry])
  })

  it('stands in the role where the words of the employer are gone', () => {
    const [, ...posts] = flattenRoles([{ ...entry, summary: 'Two kitchens' }])
    expect(gatherPosts(posts, [{ ...entry, summary: 'Two kitchens' }])[0]?.roles).toMatchObject([
      { location: 'Ghent' },
      { location: 'Bruges' },
    ])
  })
})

describe('the period of roles', () => {
  it.each([
    [[role('b', '2021-03'), role('a', '2018', '2021-02')], 'a', 'b'],
    [
      [role('a', '2018', '2021-02'), role('b', '2021-03', '2022'), role('c', '2020', '2021')],
      'a',
      'b',
    ],
    [[role('a', '2018'), role('b', '2019', '2024')], 'a', 'a'],
  ])('begins with the earliest and ends with the latest', (roles, first, last) => {
    const period = periodOf(roles)
    expect([period?.first.position, period?.last.position]).toEqual([first, last])
  })

  it.each([
    [[]],
    [[role('a', 'since spring')]],
    [[role('a', '2018', 'last year'), role('b', '2019', '2020')]],
    [[role('a', ''), role('b', '2019')]],
  ])('is not known where a date is no date', (roles) => expect(periodOf(roles)).toBeNull())
})

describe('the flat shape', () => {
  const entry = {
    ...createEntry('work', ids),
    ...{ name: 'Acme', url: 'https://example.org', breakBefore: true },
    roles: [role('Lead', '2021'), role('Cook', '2018', '2020')],
  }
  const document = createResume(ids)
  const cv = { ...document, content: { ...document.content, work: [entry] } }
  const { experience } = exportFlat(cv)

  it('says each role with its employer, and gives the roles back', () => {
    expect(experience.map(({ role, company }) => [role, company])).toEqual([
      ['Lead', 'Acme'],
      ['Cook', 'Acme'],
    ])
    const changed = changeFlat(cv, { experience }, ids)
    expect(changed.ok && changed.document.content.work).toEqual([entry])
  })

  it('changes one role and leaves the others and the employer as they are', () => {
    const [lead, cook] = experience
    const next = [{ ...lead, end: '2023' }, cook]
    const changed = changeFlat(cv, { experience: next }, ids)
    if (!changed.ok) throw new Error(JSON.stringify(changed.problems))
    const [first, second] = entry.roles
    const roles = [{ ...first, endDate: '2023' }, second]
    expect(changed.document.content.work).toEqual([{ ...entry, roles }])
  })

  it('leaves a new employer out of the roles of another', () => {
    const [lead, cook] = experience
    const other = { role: 'Chef', company: 'Bistro', start: '2020', end: '2021', details: [] }
    const changed = changeFlat(cv, { experience: [lead, other, cook] }, ids)
    if (!changed.ok) throw new Error(JSON.stringify(changed.problems))
    const work = changed.document.content.work
    expect(work.map(({ name, position, roles }) => [name, position, roles.length])).toEqual([
      ['Acme', '', 1],
      ['Bistro', 'Chef', 0],
      ['Acme', 'Cook', 0],
    ])
  })
})
