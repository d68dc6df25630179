import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runs } from '@/tests/runs'
import { readField, writeField } from '../change/field-values'
import { mergeDocuments } from '../change/merge'
import { readTree, type Tree } from '../change/tree'
import { createResume } from '../create'
import { createIdGenerator } from '../ids'
import { equalJson } from '../json-value'
import { limits } from '../resume-limits'
import type { ResumeDocument } from '../schema/document'
import { applyEdits, arbitraryEdits, wordsOf } from '../testing/arbitrary-edit'
import { arbitraryResume, seededIds } from '../testing/arbitrary-resume'
import { bringOver, settleHeld } from './bring-over'
import { familyBase, followerLineage } from './family-base'

const id = '01a1fd05-4a8c-7394-8f34-b57544652e2f'
const follow = (master: ResumeDocument): ResumeDocument => ({
  ...master,
  id,
  title: 'For Grid',
  lineage: followerLineage(master, 0),
})

function brought(follower: ResumeDocument, master: ResumeDocument) {
  const result = bringOver(follower, master)
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result
}

/** A CV with a phone, one job and two bullets. */
function ferryPilot(): ResumeDocument {
  const document = createResume(createIdGenerator())
  const [first, second, entry] = ['aaaaaaaaaaaa', 'bbbbbbbbbbbb', 'cccccccccccc']
  const { work: _, ...content } = document.content
  const job = {
    ...JSON.parse('{"roles":[],"hidden":false,"keepTogether":false,"breakBefore":false}'),
    id: entry,
    name: 'Ferries',
    position: 'Pilot',
    highlights: [
      { id: first, text: 'Docked boats.' },
      { id: second, text: 'Trained crews.' },
    ],
  }
  return { ...document, content: { ...content, work: [job] } } as ResumeDocument
}

describe('a CV that follows another', () => {
  it('has a corrected phone number, and keeps its own wording', () => {
    const master = writeField(ferryPilot(), 'basics/phone', '+351 1')
    const mine = writeField(follow(master), 'aaaaaaaaaaaa/text', 'Docked 40 boats a day.')
    const corrected = writeField(master, 'basics/phone', '+351 2')
    const { document, held } = brought(mine, corrected)
    expect(document.content.basics.phone).toBe('+351 2')
    expect(document.content.work[0]?.highlights[0]?.text).toBe('Docked 40 boats a day.')
    expect(held).toEqual([])
    expect(document.title).toBe('For Grid')
  })

  it('holds what was changed in both until somebody chooses, whatever comes meanwhile', () => {
    const master = ferryPilot()
    const mine = writeField(follow(master), 'aaaaaaaaaaaa/text', 'Docked 40 boats a day.')
    const changed = writeField(master, 'aaaaaaaaaaaa/text', 'Docked ferries.')
    const first = brought(mine, changed)
    expect(first.held).toMatchObject([
      {
        address: 'aaaaaaaaaaaa/text',
        base: 'Docked boats.',
        mine: 'Docked 40 boats a day.',
        theirs: 'Docked ferries.',
      },
    ])
    const again = brought(first.document, writeField(changed, 'basics/phone', '+351 2'))
    expect(again.held).toHaveLength(1)
    const [held] = again.held
    if (!held) throw new Error('Nothing is held')
    const kept = settleHeld(again.document, held, 'keep')
    expect(brought(kept, changed).held).toEqual([])
    expect(kept.content.work[0]?.highlights[0]?.text).toBe('Docked 40 boats a day.')
    const taken = settleHeld(again.document, held, 'take')
    expect(taken.content.work[0]?.highlights[0]?.text).toBe('Docked ferries.')
    const next = writeField(changed, 'aaaaaaaaaaaa/text', 'Docked big ferries.')
    expect(brought(taken, next).document.content.work[0]?.highlights[0]?.text).toBe(
      'Docked big ferries.',
    )
  })

  it('leaves out for good what was taken out of it, even where the master changes it', () => {
    const master = ferryPilot()
    const work = master.content.work.map((entry) => ({
      ...entry,
      highlights: entry.highlights.slice(1),
    }))
    const mine = follow(master)
    const shorter = { ...mine, content: { ...mine.content, work } }
    const { document, held } = brought(shorter, writeField(master, 'aaaaaaaaaaaa/text', 'Other.'))
    expect(document.content.work[0]?.highlights.map(({ text }) => text)).toEqual(['Trained crews.'])
    expect(held).toEqual([])
  })

  it('follows in order, hiding and design, or has them of its own, each by itself', () => {
    const master = ferryPilot()
    const first = (document: ResumeDocument, design: Partial<ResumeDocument['design']>) => ({
      ...document,
      design: { ...document.design, ...design },
    })
    const turned = (document: ResumeDocument): ResumeDocument => ({
      ...document,
      content: {
        ...document.content,
        work: document.content.work.map((entry) => ({
          ...entry,
          highlights: entry.highlights.toReversed(),
        })),
      },
    })
    const hidden = writeField(follow(master), 'section:education/visible', false)
    const mine = first(hidden, { template: 'metro' })
    const theirs = first(turned(writeField(master, 'section:skills/visible', false)), {
      template: 'serif',
      margin: 20,
    })
    const { document, held } = brought(mine, theirs)
    expect(document.design).toMatchObject({ template: 'metro', margin: 20 })
    expect(held).toMatchObject([{ address: 'design/template', mine: 'metro', theirs: 'serif' }])
    expect(readField(document, 'section:education/visible')).toBe(false)
    expect(readField(document, 'section:skills/visible')).toBe(false)
    expect(document.content.work[0]?.highlights.map(({ id }) => id)).toEqual([
      'bbbbbbbbbbbb',
      'aaaaaaaaaaaa',
    ])
    const ownOrder = brought(turned(follow(master)), writeField(master, 'basics/phone', '+1'))
    expect(ownOrder.document.content.work[0]?.highlights[0]?.id).toBe('bbbbbbbbbbbb')
  })

  it('of an earlier build follows from the master’s present state on', () => {
    const master = ferryPilot()
    const old = { ...follow(master), lineage: { documentId: master.id, version: 3 } }
    const first = brought(old as ResumeDocument, master)
    expect(first.document.lineage?.base).toEqual(familyBase(master))
    const { document } = brought(first.document, writeField(master, 'basics/phone', '+351 2'))
    expect(document.content.basics.phone).toBe('+351 2')
  })

  it('remembers no state of one so long that both would not fit', () => {
    const long = ferryPilot()
    const summary = 'x'.repeat(limits.documentBytes / 3)
    const master = {
      ...long,
      content: { ...long.content, basics: { ...long.content.basics, summary } },
    }
    expect(followerLineage(master, 0).base).toBeNull()
  })

  it('is one of the family of what it was copied from, however far', () => {
    const master = ferryPilot()
    expect(followerLineage(follow(master), 7).documentId).toBe(master.id)
  })
})

/** Fields of a CV that say something else than where they come from, or are new. */
function* ownValues(base: Tree, here: Tree) {
  for (const [owner, { fields }] of here.nodes) {
    if (owner.startsWith('section:')) continue
    const known = base.nodes.get(owner)?.fields
    for (const [field, value] of Object.entries(fields)) {
      if (field === 'lastModified' || field === 'lineage') continue
      if (!known || !equalJson(known[field], value))
        yield { owner, field, value, known: known?.[field] }
    }
  }
}

const isState = (owner: string) =>
  owner === 'document' || owner === 'meta' || owner.startsWith('section:')

/** Fields of the master's node that nothing was changed of in the one that follows. */
function followedFields(owner: string, trees: { base: Tree; before: Tree; theirs: Tree }) {
  const { base, before, theirs } = trees
  if (isState(owner) || wasTakenOut(owner, base, before)) return []
  const [known, here] = [base.nodes.get(owner), before.nodes.get(owner)]
  return Object.entries(theirs.nodes.get(owner)?.fields ?? {}).filter(
    ([field]) => !here || (known && equalJson(known.fields[field], here.fields[field])),
  )
}

/** Whether a node came from inside of something that is not here any more: it was taken out of there, and is own. */
function wasTakenOut(owner: string, base: Tree, here: Tree): boolean {
  const list = base.nodes.get(owner)?.list
  if (!list) return false
  const parent = list.slice(0, list.lastIndexOf('/'))
  return !here.nodes.has(parent) || wasTakenOut(parent, base, here)
}

/**
 * Fields by their places: of what the master has, and of what exists only here. An entry that was changed here and
 * removed there is left out: it stays as it was last, and that depends on what came before.
 */
function sharedFields(document: ResumeDocument, master: ResumeDocument, own: Set<string>) {
  const there = readTree(master).nodes
  return (
    [...readTree(document).nodes]
      .filter(([owner]) => owner !== 'document' && (there.has(owner) || own.has(owner)))
      // The usual state of a section may be written down or not.
      .filter(
        ([, { fields }]) => fields.visible !== true || fields.title !== '' || fields.breakBefore,
      )
      // A level has two values, which both sides may choose alone: then it depends on what came before.
      .map(
        ([
          owner,
          {
            fields: { level: _, ...fields },
          },
        ]) => ({ owner, fields }),
      )
      .toSorted((one, other) => (one.owner < other.owner ? -1 : 1))
  )
}

describe('random histories of a master and a CV that follows it', () => {
  const arbitraryFamily = fc
    .tuple(
      arbitraryResume(['work', 'education', 'skills']),
      arbitraryEdits(4),
      arbitraryEdits(4),
      arbitraryEdits(4),
      fc.nat(),
    )
    .map(([start, ours, theirs, later, seed]) => {
      const master = { ...start, lineage: null } as ResumeDocument
      const first = applyEdits(master, theirs, seededIds(seed + 1))
      return {
        master,
        mine: applyEdits(follow(master), ours, seededIds(seed)),
        first,
        second: applyEdits(first, later, seededIds(seed + 2)),
      }
    })

  it('lose nothing that was changed or added in the one that follows', () => {
    fc.assert(
      fc.property(arbitraryFamily, ({ master, mine, first }) => {
        const { document } = brought(mine, first)
        const [base, before, after] = [readTree(master), readTree(mine), readTree(document)]
        for (const { owner, field, value, known } of ownValues(base, before)) {
          const now = after.nodes.get(owner)?.fields[field]
          // Words of a list merge with those of the master.
          if (!Array.isArray(value) || !Array.isArray(now))
            expect(now, `${owner}/${field}`).toEqual(value)
          else
            for (const word of value)
              if (!Array.isArray(known) || !known.includes(word)) expect(now).toContainEqual(word)
        }
      }),
      { numRuns: runs(100) },
    )
  })

  it('have what the master has wherever nothing was changed here, and nothing that was left out', () => {
    fc.assert(
      fc.property(arbitraryFamily, ({ master, mine, first }) => {
        const after = readTree(brought(mine, first).document)
        const [base, before, theirs] = [readTree(master), readTree(mine), readTree(first)]
        for (const [owner, { fields, list }] of after.nodes) {
          const [known, here] = [base.nodes.get(owner), before.nodes.get(owner)]
          expect(
            known && list !== null && !here && !isState(owner),
            `${owner} left out`,
          ).toBeFalsy()
          for (const [field, value] of followedFields(owner, { base, before, theirs }))
            expect(fields[field], `${owner}/${field}`).toEqual(value)
        }
      }),
      { numRuns: runs(100) },
    )
  })

  it('on two devices lose no words, whatever either brought over before they met', () => {
    fc.assert(
      fc.property(arbitraryFamily, arbitraryEdits(3), ({ mine, first, second }, more) => {
        const left = brought(applyEdits(mine, more, seededIds(99)), first).document
        const right = brought(mine, second).document
        const met = mergeDocuments<ResumeDocument>(mine, left, right)
        if (!met.ok) throw new Error(JSON.stringify(met.problems))
        const other = mergeDocuments<ResumeDocument>(mine, right, left)
        expect(other).toMatchObject({ ok: true, document: met.document })
        const kept = new Set(wordsOf(brought(met.document, second).document))
        const [old, now] = [new Set(wordsOf(mine)), wordsOf(applyEdits(mine, more, seededIds(99)))]
        const conflicting = met.conflicts.flatMap(({ mine: a, theirs: b }) => [
          JSON.stringify(a) ?? '',
          JSON.stringify(b) ?? '',
        ])
        for (const word of now)
          if (!old.has(word) && !conflicting.some((value) => value.includes(word)))
            expect(kept).toContain(word)
      }),
      { numRuns: runs(100) },
    )
  })

  it('come to the same twice as once', () => {
    fc.assert(
      fc.property(arbitraryFamily, ({ mine, first }) => {
        const once = brought(mine, first)
        const twice = brought(once.document, first)
        expect(twice.document).toEqual(once.document)
        expect(twice.held).toEqual(once.held)
      }),
      { numRuns: runs(100) },
    )
  })

  it('come to the same words by way of an earlier state of the master', () => {
    fc.assert(
      fc.property(arbitraryFamily, ({ master, mine, first, second }) => {
        const direct = brought(mine, second).document
        const stepwise = brought(brought(mine, first).document, second).document
        const [base, here] = [readTree(master).nodes, readTree(mine).nodes]
        const own = new Set([...here.keys()].filter((owner) => !base.has(owner)))
        expect(sharedFields(stepwise, second, own)).toEqual(sharedFields(direct, second, own))
      }),
      { numRuns: runs(100) },
    )
  })
})
