import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runs } from '@/tests/runs'
import { createEntry } from './create'
import { writeField } from './field-values'
import { type Conflict, mergeDocuments } from './merge'
import { sampleResume } from './samples/samples'
import type { Document, ResumeDocument } from './schema/document'
import { resolveSections } from './sections'
import { applyEdits, arbitraryEdits, wordsOf } from './testing/arbitrary-edit'
import { arbitraryLetter, arbitraryResume, seededIds } from './testing/arbitrary-resume'
import { readTree } from './tree'

function merged<T extends Document>(
  base: T,
  mine: T,
  theirs: T,
): { document: T; conflicts: Conflict[] } {
  const result = mergeDocuments(base, mine, theirs)
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result
}

const swapped = (conflicts: Conflict[]) =>
  conflicts.map(({ mine, theirs, ...rest }) => ({ ...rest, mine: theirs, theirs: mine }))

const byAddress = (conflicts: Conflict[]) =>
  [...conflicts].sort((a, b) => (a.address < b.address ? -1 : a.address > b.address ? 1 : 0))

const at = <T extends Document>(document: T, lastModified: string) =>
  writeField(document, 'meta/lastModified', lastModified)

const moments = ['', '2026-11-20T09:00:00.000Z', '2026-11-20T09:00:01.000Z']

/** Small documents with every kind of list: entries, bullets, keywords, profiles, custom sections. */
const arbitrarySmall = () =>
  fc.oneof(arbitraryResume(['work', 'education', 'skills']), arbitraryLetter())

/** A document and two others that came from it on two devices. */
const arbitraryFork = () =>
  fc
    .tuple(
      arbitrarySmall(),
      arbitraryEdits(4),
      arbitraryEdits(4),
      fc.nat(),
      fc.constantFrom(...moments),
      fc.constantFrom(...moments),
    )
    .map(([base, left, right, seed, mineAt, theirsAt]) => ({
      base,
      mine: at(applyEdits(base, left, seededIds(seed)), mineAt),
      theirs: at(applyEdits(base, right, seededIds(seed + 1)), theirsAt),
    }))

/** With every section's state: whether the usual one is written down or not means nothing. */
function asPrinted(document: Document): Document {
  if (document.kind !== 'resume') return document
  const sections = resolveSections(document.content).map(({ state }) => state)
  return { ...document, content: { ...document.content, sections } }
}

type Fork = { base: Document; mine: Document; theirs: Document }

/** Every word that a side typed is in the document or told as a conflict. */
function expectNoWordLost(
  { base, mine, theirs }: Fork,
  { document, conflicts }: ReturnType<typeof merged>,
) {
  const known = new Set(wordsOf(base))
  const kept = new Set<unknown>(wordsOf(document))
  for (const conflict of conflicts) kept.add(conflict.mine).add(conflict.theirs)
  for (const word of [...wordsOf(mine), ...wordsOf(theirs)]) {
    if (!known.has(word) && !kept.has(word)) expect.fail(`lost: ${word}`)
  }
}

/** A node is there if both have it or one made it, and not there if nobody has it. */
function expectNodesKept({ base, mine, theirs }: Fork, document: Document) {
  const [old, left, right, nodes] = [base, mine, theirs, document].map(
    (each) => readTree(each).nodes,
  )
  for (const owner of new Set([...left!.keys(), ...right!.keys()])) {
    const isSafe = (left!.has(owner) && right!.has(owner)) || !old!.has(owner)
    if (isSafe && !nodes!.has(owner)) expect.fail(`dropped: ${owner}`)
  }
  for (const owner of nodes!.keys()) {
    const isKnown = owner.startsWith('section:') || left!.has(owner) || right!.has(owner)
    if (!isKnown) expect.fail(`came from nowhere: ${owner}`)
  }
}

const timeout = 1_200_000

describe('merging, for any two devices', () => {
  it(
    'gives both the same document, loses no word and no node, and touches nothing',
    () => {
      fc.assert(
        fc.property(arbitraryFork(), (fork) => {
          const before = structuredClone(fork)
          const { base, mine, theirs } = fork
          const [here, there] = [merged(base, mine, theirs), merged(base, theirs, mine)]
          expect(here.document).toEqual(there.document)
          expect(byAddress(here.conflicts)).toEqual(byAddress(swapped(there.conflicts)))
          expectNoWordLost(fork, here)
          expectNodesKept(fork, here.document)
          expect(fork).toEqual(before)
        }),
        { numRuns: runs(2_000) },
      )
    },
    timeout,
  )

  it(
    'changes nothing where only one side changed anything',
    () => {
      fc.assert(
        fc.property(arbitraryFork(), ({ base, mine }) => {
          const from = at(base, mine.content.meta.lastModified)
          for (const result of [
            merged(from, mine, from),
            merged(from, from, mine),
            merged(from, mine, mine),
          ]) {
            expect(result).toEqual({ ok: true, document: mine, conflicts: [] })
          }
        }),
        { numRuns: runs(500) },
      )
    },
    timeout,
  )

  it(
    'merges what is merged already into itself',
    () => {
      fc.assert(
        fc.property(arbitraryFork(), ({ base, mine, theirs }) => {
          const later = at(theirs, '2026-11-20T09:00:02.000Z')
          const { document } = merged(base, mine, later)
          expect(asPrinted(merged(base, mine, document).document)).toEqual(asPrinted(document))
          expect(asPrinted(merged(base, document, later).document)).toEqual(asPrinted(document))
        }),
        { numRuns: runs(500) },
      )
    },
    timeout,
  )
})

describe('devices that write by turns', () => {
  /** Three devices over one store that takes a draft only from who has its newest state. */
  it(
    'all end with the same document',
    () => {
      const turn = fc.record({
        device: fc.nat({ max: 2 }),
        edits: arbitraryEdits(2),
        syncs: fc.boolean(),
      })
      fc.assert(
        fc.property(
          arbitraryResume(['work', 'skills']),
          fc.array(turn, { maxLength: 8 }),
          fc.nat(),
          (start, turns, seed) => {
            let stored: ResumeDocument = start
            const devices = [0, 1, 2].map(() => ({ base: start, draft: start }))
            const sync = (device: { base: ResumeDocument; draft: ResumeDocument }) => {
              device.draft = merged(device.base, device.draft, stored).document
              device.base = device.draft
              stored = device.draft
            }
            for (const [moment, { device, edits, syncs }] of turns.entries()) {
              const own = devices[device]!
              own.draft = at(
                applyEdits(own.draft, edits, seededIds(seed + moment)),
                `2026-11-20T09:00:${10 + moment}Z`,
              )
              if (syncs) sync(own)
            }
            for (const device of [...devices, ...devices]) sync(device)
            for (const device of devices) expect(device.draft).toEqual(stored)
          },
        ),
        { numRuns: runs(300) },
      )
    },
    timeout,
  )
})

describe('merging, case by case', () => {
  const base = sampleResume('data-engineer', seededIds(5))
  const copy = () => structuredClone(base)
  const [first, second] = base.content.work.map((entry) => entry.id)

  it('takes different fields of one entry from both', () => {
    const [mine, theirs] = [copy(), copy()]
    mine.content.work[0]!.position = 'Staff Data Engineer'
    theirs.content.work[0]!.startDate = '2021-04'
    const { document, conflicts } = merged(base, mine, theirs)
    expect(document.content.work[0]).toMatchObject({
      position: 'Staff Data Engineer',
      startDate: '2021-04',
    })
    expect(conflicts).toEqual([])
  })

  it('keeps both words for the same field and says so', () => {
    const mine = at(writeField(base, 'basics/label', 'Engineer'), '2026-11-20T10:00:00.000Z')
    const theirs = at(writeField(base, 'basics/label', 'Architect'), '2026-11-20T11:00:00.000Z')
    const { document, conflicts } = merged(base, mine, theirs)
    expect(document.content.basics.label).toBe('Architect')
    expect(document.content.meta.lastModified).toBe('2026-11-20T11:00:00.000Z')
    expect(conflicts).toEqual([
      { address: 'basics/label', base: 'Data engineer', mine: 'Engineer', theirs: 'Architect' },
    ])
  })

  it('keeps an entry that one deleted and the other edited, down to a bullet', () => {
    const [mine, theirs] = [copy(), copy()]
    mine.content.work.shift()
    theirs.content.work[0]!.highlights[2]!.text = 'Mentored five analysts.'
    const { document } = merged(base, mine, theirs)
    expect(document.content.work[0]).toEqual(theirs.content.work[0])
    const untouched = merged(base, mine, copy())
    expect(untouched.document.content.work.map((entry) => entry.id)).toEqual([second])
  })

  it('merges order with new entries and bullets', () => {
    const [mine, theirs] = [copy(), copy()]
    mine.content.work.reverse()
    const added = { ...createEntry('work', seededIds(9)), name: 'New' }
    theirs.content.work.splice(1, 0, added)
    const { document } = merged(base, mine, theirs)
    expect(document.content.work.map((entry) => entry.id)).toEqual([second, first, added.id])
  })

  it('merges keywords one by one', () => {
    const [mine, theirs] = [copy(), copy()]
    mine.content.skills[0]!.keywords = ['Python', 'SQL', 'Scala', 'Rust']
    theirs.content.skills[0]!.keywords = ['SQL', 'Python']
    const { document, conflicts } = merged(base, mine, theirs)
    expect(document.content.skills[0]?.keywords).toEqual(['SQL', 'Python', 'Rust'])
    expect(conflicts).toEqual([])
  })

  it('merges the order of sections with their titles, though neither was written down before', () => {
    const mine = writeField(base, 'section:skills/title', 'Tools')
    const theirs = copy()
    theirs.content.sections = resolveSections(base.content).map(({ state }) => state)
    theirs.content.sections.reverse()
    const { document } = merged(base, mine, theirs)
    const sections = resolveSections(document.content)
    expect(sections.map((section) => section.key)).toEqual(
      resolveSections(theirs.content).map((section) => section.key),
    )
    expect(sections.find((section) => section.key === 'skills')?.state.title).toBe('Tools')
  })

  it('follows an entry into its new section, with a late edit', () => {
    const [mine, theirs] = [copy(), copy()]
    const [gone] = mine.content.work.splice(1, 1)
    const bullets = gone?.highlights ?? []
    const project = {
      ...createEntry('projects', seededIds(9)),
      id: gone?.id ?? '',
      name: gone?.name ?? '',
      highlights: bullets,
    }
    mine.content.projects.push(project)
    theirs.content.work[1]!.highlights[0]!.text = 'Late words.'
    const { document } = merged(base, mine, theirs)
    expect(document.content.work.map((entry) => entry.id)).toEqual([first])
    expect(document.content.projects[0]?.highlights[0]?.text).toBe('Late words.')
  })

  it('refuses rather than drops when both together are too much', () => {
    const [mine, theirs] = [copy(), copy()]
    const many = (seed: number) =>
      Array.from(
        { length: 120 },
        (
          (ids) => () =>
            createEntry('work', ids)
        )(seededIds(seed)),
      )
    mine.content.work.push(...many(21))
    theirs.content.work.push(...many(22))
    expect(mergeDocuments(base, mine, theirs)).toMatchObject({ ok: false, code: 'not-allowed' })
  })
})
