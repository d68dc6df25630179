import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runs } from '@/tests/runs'
import type { Document, ResumeDocument } from '../schema/document'
import { resolveSections } from '../sections'
import { applyEdits, arbitraryEdits, wordsOf } from '../testing/arbitrary-edit'
import { arbitraryFork, at, type Fork, merged } from '../testing/arbitrary-fork'
import { arbitraryResume, seededIds } from '../testing/arbitrary-resume'
import type { Conflict } from './merge'
import { readTree } from './tree'

const swapped = (conflicts: Conflict[]) =>
  conflicts.map(({ mine, theirs, ...rest }) => ({ ...rest, mine: theirs, theirs: mine }))

const byAddress = (conflicts: Conflict[]) =>
  [...conflicts].sort((a, b) => (a.address < b.address ? -1 : a.address > b.address ? 1 : 0))

/** With every section's state: whether the usual one is written down or not means nothing. */
function asPrinted(document: Document): Document {
  if (document.kind !== 'resume') return document
  const sections = resolveSections(document.content).map(({ state }) => state)
  return { ...document, content: { ...document.content, sections } }
}

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
        { numRuns: runs(500) },
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

/** Three devices over one store that takes a draft only from who has its newest state. */
it(
  'devices that write by turns: all end with the same document',
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
