// @module-tag nightly
// Generated histories of families: lib/resume/family/bring-over.test.ts brings changes over.

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { runs } from '@/tests/runs'
import { describeChanges } from '../change/describe-changes'
import { writeField } from '../change/field-values'
import { mergeDocuments } from '../change/merge'
import { addressIn, readTree } from '../change/tree'
import { equalJson, type JsonValue } from '../json-value'
import type { ResumeDocument } from '../schema/document'
import { applyEdits, arbitraryEdits, type Edit, wordsOf } from '../testing/arbitrary-edit'
import { arbitraryResume, seededIds } from '../testing/arbitrary-resume'
import { attach, detach } from './attach'
import { bringOver, settleHeld } from './bring-over'
import { followerLineage } from './family-base'
import { baseDocument } from './line-status'
import { sendToMaster } from './send-to-master'

/**
 * A model of a family on two devices of one person: a master, five CVs for jobs and three in other languages. Each
 * word that is typed is typed once in the whole history, so that none can be lost unseen.
 */

/** A history of nine documents takes a tenth of a second: a long round of its own has as many as it asks for. */
const familyRuns = Number(process.env.VITAE_FAMILY_RUNS) || runs(40)

const id = (at: number) => `01a1fd05-4a8c-7394-8f34-b5754465${at.toString().padStart(4, '0')}`
const masterId = id(0)
const languages = ['de', 'fr', 'ar']
const memberIds = Array.from({ length: 9 }, (_, at) => id(at))

type Device = Map<string, ResumeDocument>

type Step = {
  device: 0 | 1
  act: 'edit' | 'master' | 'bring' | 'send' | 'keep' | 'take' | 'stop' | 'follow' | 'sync'
  member: number
  pick: number
  edits: Edit[]
}

const arbitraryStep: fc.Arbitrary<Step> = fc.record({
  device: fc.constantFrom<Step['device']>(0, 1),
  act: fc.constantFrom<Step['act'][]>(
    ...(['edit', 'edit', 'master', 'master', 'bring', 'bring', 'send'] as const),
    ...(['keep', 'take', 'stop', 'follow', 'sync'] as const),
  ),
  member: fc.integer({ min: 1, max: 8 }),
  pick: fc.nat(),
  edits: arbitraryEdits(2),
})

function startFamily(master: ResumeDocument): Device {
  const start: ResumeDocument = { ...master, id: masterId, lineage: null }
  return new Map(
    memberIds.map((member, at): [string, ResumeDocument] => {
      if (at === 0) return [member, start]
      const language = languages[at - 6] ?? start.design.language
      const copy = { ...start, id: member, lineage: followerLineage(start, 0) }
      return [member, { ...copy, design: { ...copy.design, language } }]
    }),
  )
}

const docOf = (device: Device, member: string): ResumeDocument => {
  const found = device.get(member)
  if (!found) throw new Error(`No ${member}`)
  return found
}

/** Words of the content alone; those of a remembered state are not in the CV. */
const wordsIn = (document: ResumeDocument) => wordsOf({ ...document, lineage: null, title: '' })

function expectKept(words: Iterable<string>, places: readonly string[], what: string) {
  const kept = new Set(places)
  for (const word of words) expect(kept.has(word), `${what}: ${word}`).toBe(true)
}

const isFieldOf = (owner: string, field: string) =>
  owner !== 'document' && owner !== 'meta' && !owner.startsWith('section:') && field !== 'id'

/** Fields that follower, base and master have: what each says. */
function* sharedValues(follower: ResumeDocument, base: ResumeDocument, master: ResumeDocument) {
  const [here, old, there] = [readTree(follower), readTree(base), readTree(master)].map(
    ({ nodes }) => nodes,
  )
  for (const [owner, { fields }] of here ?? []) {
    const [known, now] = [old?.get(owner), there?.get(owner)]
    if (!known || !now) continue
    for (const field of Object.keys(fields)) {
      if (!isFieldOf(owner, field)) continue
      yield {
        ...{ owner, field, address: addressIn(owner, field) },
        mine: fields[field],
        base: known.fields[field],
        theirs: now.fields[field],
      }
    }
  }
}

/** Brings over, and holds what came of it against what follower, base and master said. */
function bringChecked(follower: ResumeDocument, master: ResumeDocument): ResumeDocument {
  const base = baseDocument(follower)
  const result = bringOver(follower, master)
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  if (!base) return result.document
  const known = new Set(wordsIn(base))
  const own = wordsIn(follower).filter((word) => !known.has(word))
  expectKept(own, wordsIn(result.document), 'own word lost by bringing over')
  const after = readTree(result.document).nodes
  const held = new Set(result.held.map(({ address }) => address))
  for (const { owner, field, address, ...value } of sharedValues(follower, base, master)) {
    const now = after.get(owner)?.fields[field]
    const isChangedThere = !equalJson(value.base, value.theirs)
    const isChangedHere = !equalJson(value.base, value.mine)
    if (Array.isArray(value.mine) || !after.has(owner)) continue
    const isHeld = isChangedHere && isChangedThere && !equalJson(value.mine, value.theirs)
    expect(held.has(address), `${address} is held`).toBe(isHeld)
    expect(now, address).toEqual(isChangedHere ? value.mine : value.theirs)
  }
  return result.document
}

function act(
  device: Device,
  step: Step,
  nextWord: () => string,
  ids: ReturnType<typeof seededIds>,
) {
  const memberId = memberIds[step.member] ?? ''
  const [master, member] = [docOf(device, masterId), docOf(device, memberId)]
  const edits = step.edits.map((edit) => ({ ...edit, word: nextWord() }))
  const later = (document: ResumeDocument) =>
    writeField(document, 'meta/lastModified', `2026-11-24T00:00:00.${step.pick % 1000}Z`)
  const isFollowing = member.lineage?.documentId === masterId
  if (step.act === 'edit') device.set(memberId, later(applyEdits(member, edits, ids)))
  if (step.act === 'master') device.set(masterId, later(applyEdits(master, edits, ids)))
  if (step.act === 'bring' && isFollowing) device.set(memberId, bringChecked(member, master))
  if (step.act === 'stop') {
    device.set(memberId, detach(member))
    expect(wordsIn(docOf(device, memberId))).toEqual(wordsIn(member))
  }
  if (step.act === 'follow' && !isFollowing) {
    device.set(memberId, attach(member, master, 0))
    expect(wordsIn(docOf(device, memberId))).toEqual(wordsIn(member))
  }
  if ((step.act === 'keep' || step.act === 'take') && isFollowing) {
    const result = bringOver(member, master)
    const held = result.ok ? result.held[step.pick % Math.max(1, result.held.length)] : undefined
    if (!result.ok || !held) return
    const settled = settleHeld(result.document, held, step.act)
    device.set(memberId, settled)
    const again = bringOver(settled, master)
    expect(again.ok && again.held.map(({ address }) => address)).not.toContain(held.address)
  }
  if (step.act === 'send' && isFollowing) send(device, member, master, step.pick)
}

function send(device: Device, member: ResumeDocument, master: ResumeDocument, pick: number) {
  const base = baseDocument(member)
  const own = base ? describeChanges(base, member).filter(({ part }) => part.kind !== 'order') : []
  const change = own[pick % Math.max(1, own.length)]
  if (!change || change.kind === 'removed') return
  const sent = sendToMaster(member, master, change.part)
  if (!sent.ok) throw new Error(JSON.stringify(sent))
  const given = sent.replaced.flatMap(({ mine }) => allWords(mine))
  const replaced = change.kind === 'changed' ? allWords(change.before) : []
  const kept = wordsIn(master).filter((word) => ![...given, ...replaced].includes(word))
  expectKept(kept, wordsIn(sent.master), 'word of the master lost by sending')
  expect(wordsIn(sent.follower)).toEqual(wordsIn(member))
  const now = describeChanges(baseDocument(sent.follower) ?? member, sent.follower)
  expect(now.map(({ key }) => key)).not.toContain(change.key)
  device.set(member.id, sent.follower)
  device.set(masterId, sent.master)
}

function allWords(value: JsonValue | undefined): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(allWords)
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(allWords) : []
}

/** Both devices meet: the same comes of it whoever merges, and no word of either is gone. */
function sync(synced: Device, devices: readonly [Device, Device]): void {
  for (const member of memberIds) {
    const base = docOf(synced, member)
    const [one, two] = [docOf(devices[0], member), docOf(devices[1], member)]
    const merged = mergeDocuments(base, one, two)
    const other = mergeDocuments(base, two, one)
    if (!merged.ok || !other.ok) throw new Error('Both together break a limit')
    expect(other.document).toEqual(merged.document)
    const said = merged.conflicts.flatMap(({ mine, theirs }) => [
      ...allWords(mine),
      ...allWords(theirs),
    ])
    const old = new Set(wordsIn(base))
    const typed = [...wordsIn(one), ...wordsIn(two)].filter((word) => !old.has(word))
    expectKept(typed, [...wordsIn(merged.document), ...said], 'word lost by sync')
    for (const device of [synced, ...devices]) device.set(member, merged.document)
  }
}

/** Brings everything over: then nothing is stale but what is held, also for those who look again. */
function expectSettled(device: Device): void {
  for (const memberId of memberIds.slice(1)) {
    const member = docOf(device, memberId)
    const master = docOf(device, masterId)
    if (member.lineage?.documentId !== masterId) continue
    const current = bringChecked(member, master)
    const again = bringOver(current, master)
    if (!again.ok) throw new Error('Not brought over')
    expect(describeChanges(current, again.document)).toEqual([])
    expect(again.document).toEqual(current)
  }
}

const patience = 60_000 + familyRuns * 1_000

it('a family on two devices loses nothing, overwrites nothing in silence, and knows what is stale', {
  timeout: patience,
}, () => {
  const arbitraryHistory = fc.record({
    start: arbitraryResume(['work', 'education', 'skills']),
    steps: fc.array(arbitraryStep, { minLength: 4, maxLength: 24 }),
    seed: fc.nat(),
  })
  fc.assert(
    fc.property(arbitraryHistory, ({ start, steps, seed }) => {
      const synced = startFamily(start as ResumeDocument)
      const devices: [Device, Device] = [new Map(synced), new Map(synced)]
      const ids = seededIds(seed)
      let count = 0
      const nextWord = () => `w${(count++).toString(36)}x`
      for (const step of steps) {
        if (step.act === 'sync') sync(synced, devices)
        else act(devices[step.device], step, nextWord, ids)
      }
      sync(synced, devices)
      expectSettled(devices[0])
    }),
    { numRuns: familyRuns },
  )
})
