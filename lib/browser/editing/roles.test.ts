import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mergeDocuments } from '@/lib/resume/change/merge'
import { createEntry, createResume } from '@/lib/resume/create'
import { limits } from '@/lib/resume/resume-limits'
import type { WorkEntry } from '@/lib/resume/schema/content'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { arbitraryResume } from '@/lib/resume/testing/arbitrary-resume'
import { runs } from '@/tests/runs'
import { duplicateEntry, moveEntry, removeEntry } from './entries'
import { withContent } from './locate'
import { moveEntryToSection } from './move-to-section'
import { placeOf } from './places'
import { addRole, canGroup, groupWithAbove, splitRoles } from './roles'
import { countingIds, wordsOf } from './testing'

const ids = countingIds()

const post = (name: string, position: string, fields: Partial<WorkEntry> = {}): WorkEntry => ({
  ...createEntry('work', ids),
  name,
  position,
  startDate: '2019',
  endDate: '2020',
  highlights: [{ id: ids.node(), text: `As ${position}` }],
  ...fields,
})

const cvWith = (...work: WorkEntry[]): ResumeDocument => withContent(createResume(ids), { work })
const rolesIn = (document: ResumeDocument | undefined, at = 0) =>
  document?.content.work[at]?.roles.map(({ position }) => position)

describe('adding a role', () => {
  it('makes a role of what the entry says of itself, and puts the new one before it', () => {
    const entry = post('Acme', 'Welder', {
      location: 'Oslo',
      summary: 'Ships.',
      url: 'acme.example',
    })
    const edit = addRole(cvWith(entry), entry.id, ids)
    const [after] = edit?.document.content.work ?? []
    expect(after).toMatchObject({ id: entry.id, name: 'Acme', url: 'acme.example', position: '' })
    expect(after).toMatchObject({ location: '', startDate: '', summary: '', highlights: [] })
    const { position, location, startDate, endDate, summary, highlights } = entry
    const own = { position, location, startDate, endDate, summary, highlights }
    expect(after?.roles).toMatchObject([{ position: '' }, own])
    expect(edit?.focus?.address).toBe(`${after?.roles[0]?.id}/position`)
  })

  it('makes one role of the entry where two devices add one each', () => {
    const entry = post('Acme', 'Welder')
    const base = cvWith(entry)
    const [mine, theirs] = [addRole(base, entry.id, ids), addRole(base, entry.id, ids)]
    if (!mine || !theirs) throw new Error('no room')
    const merged = mergeDocuments(base, mine.document, theirs.document)
    if (!merged.ok) throw new Error('not merged')
    expect(rolesIn(merged.document)?.filter((position) => position === 'Welder')).toHaveLength(1)
    expect(rolesIn(merged.document)).toHaveLength(3)
    expect(merged.conflicts).toEqual([])
  })

  it('adds to an entry without words one role alone, and none to a full one', () => {
    const empty = createEntry('work', ids)
    const edit = addRole(cvWith({ ...empty, name: 'Acme' }), empty.id, ids)
    expect(rolesIn(edit?.document)).toEqual([''])
    const role = edit?.document.content.work[0]?.roles[0]
    if (!role) throw new Error('no role')
    const roles = Array.from({ length: limits.roles }, () => ({ ...role, id: ids.node() }))
    expect(addRole(cvWith({ ...empty, roles }), empty.id, ids)).toBeNull()
  })

  it('takes along what the person confirmed of the words', () => {
    const entry = post('Acme', 'Welder')
    const fact = { text: 'Welds', at: '2026-01-01T00:00:00Z' }
    const attested = [
      { ...fact, place: entry.id },
      { ...fact, place: `${entry.id}/summary` },
      { ...fact, place: 'basics/summary' },
    ]
    const edit = addRole(withContent(cvWith(entry), { attested }), entry.id, ids)
    const own = edit?.document.content.work[0]?.roles[1]?.id
    const places = edit?.document.content.attested.map(({ place }) => place)
    expect(places).toEqual([own, `${own}/summary`, 'basics/summary'])
    const back = splitRoles(edit?.document ?? cvWith(), entry.id)
    expect(back?.document.content.attested.at(-1)?.place).toBe('basics/summary')
  })
})

describe('grouping entries of one employer', () => {
  it('makes roles of two entries, the lower one under its own id, and splits them again', () => {
    const [above, entry] = [post('Acme', 'Lead'), post(' ACME ', 'Welder')]
    const before = cvWith(above, entry, post('Other', 'Cook'))
    const grouped = groupWithAbove(before, entry.id).document
    expect(grouped.content.work.map(({ name }) => name)).toEqual(['Acme', 'Other'])
    expect(rolesIn(grouped)).toEqual(['Lead', 'Welder'])
    expect(grouped.content.work[0]?.roles[1]?.id).toBe(entry.id)
    const split = splitRoles(grouped, above.id)?.document
    expect(split?.content.work).toEqual([above, { ...entry, name: 'Acme' }, before.content.work[2]])
  })

  it('groups a third entry with two', () => {
    const posts = [post('Acme', 'Head'), post('Acme', 'Lead'), post('Acme', 'Welder')]
    const once = groupWithAbove(cvWith(...posts), posts[1]?.id ?? '').document
    const twice = groupWithAbove(once, posts[2]?.id ?? '').document
    expect(rolesIn(twice)).toEqual(['Head', 'Lead', 'Welder'])
    expect(splitRoles(twice, posts[0]?.id ?? '')?.document.content.work).toEqual(posts)
  })

  it('takes dates alone above roles for the period of all', () => {
    const bare = { ...post('Acme', ''), startDate: '2010', endDate: '', highlights: [] }
    const posts = [bare, post('Acme', 'Lead'), post('Acme', 'Welder')]
    const once = groupWithAbove(cvWith(...posts), posts[1]?.id ?? '').document
    const twice = groupWithAbove(once, posts[2]?.id ?? '').document
    expect(rolesIn(twice)).toEqual(['Lead', 'Welder'])
    expect(twice.content.work).toMatchObject([{ startDate: '2010', endDate: '' }])
    expect(splitRoles(twice, bare.id)?.document.content.work).toEqual(posts)
  })

  it.each([
    ['another employer', { name: 'Acme Nord' }],
    ['another address', { url: 'https://other.example' }],
    ['another description', { description: 'Bridges' }],
    ['no employer', { name: ' ' }],
  ])('is not offered for %s', (_, fields) => {
    const above = post('Acme', 'Lead', { url: 'https://acme.example', description: 'Ships' })
    const entry = post('Acme', 'Welder', fields)
    expect(canGroup(cvWith(above, entry).content, entry.id)).toBe(false)
  })

  it('shows what is shown and hides what is hidden as before', () => {
    const [above, entry] = [post('Acme', 'Lead', { hidden: true }), post('Acme', 'Welder')]
    const grouped = groupWithAbove(cvWith(above, entry), entry.id).document
    expect(grouped.content.work[0]?.hidden).toBe(false)
    expect(grouped.content.work[0]?.roles.map(({ hidden }) => hidden)).toEqual([true, false])
    const split = splitRoles(grouped, above.id)?.document.content.work
    expect(split).toEqual([above, entry])
  })
})

describe('a role in its list', () => {
  const entry = post('Acme', 'Welder')
  const two = addRole(cvWith(entry), entry.id, ids)?.document ?? cvWith()
  const [fresh = '', own = ''] = two.content.work[0]?.roles.map(({ id }) => id) ?? []

  it('is moved, copied with ids of its own, and removed', () => {
    expect(rolesIn(moveEntry(two, own, 0).document)).toEqual(['Welder', ''])
    const copied = duplicateEntry(two, own, ids)?.document
    expect(rolesIn(copied)).toEqual(['', 'Welder', 'Welder'])
    const all = copied?.content.work[0]?.roles.flatMap(({ id, highlights }) => [
      id,
      highlights[0]?.id,
    ])
    expect(new Set(all).size).toBe(6)
    expect(rolesIn(removeEntry(two, fresh).document)).toEqual(['Welder'])
  })

  it('is found by its fields and bullets', () => {
    const bullet = two.content.work[0]?.roles[1]?.highlights[0]?.id
    const place = { section: 'work', entryId: entry.id, roleId: own }
    expect(placeOf(two, `${own}/position`)).toEqual(place)
    expect(placeOf(two, `${bullet}/text`)).toEqual(place)
  })

  it('becomes an entry of another section with the others, every word of it', () => {
    const filled = addRole(cvWith(entry), entry.id, ids)?.document ?? cvWith()
    const moved = moveEntryToSection(filled, entry.id, 'volunteer', ids)?.document
    expect(moved?.content.work).toEqual([])
    expect(moved?.content.volunteer.map(({ position }) => position)).toEqual(['', 'Welder'])
    expect(moved?.content.volunteer.map(({ organization }) => organization)).toEqual([
      'Acme',
      'Acme',
    ])
  })
})

describe('any CV', () => {
  const uniqueWords = (document: ResumeDocument) => new Set(wordsOf(document))

  it('says the same after a role was added, entries were grouped, and roles were split', () => {
    fc.assert(
      fc.property(arbitraryResume(['work']), (cv) => {
        const before = uniqueWords(cv)
        for (const { id } of cv.content.work) {
          const edits = [addRole(cv, id, ids), groupWithAbove(cv, id), splitRoles(cv, id)]
          for (const edit of edits) {
            if (edit) expect(uniqueWords(edit.document)).toEqual(before)
          }
        }
      }),
      { numRuns: runs(200) },
    )
  })
})
