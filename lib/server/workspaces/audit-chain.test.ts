import fc from 'fast-check'
import { expect, it } from 'vitest'
import { auditKinds } from '@/lib/api/workspaces'
import { runs } from '@/tests/runs'
import { type AuditEvent, chainEntry, emptyAuditHead, verifyAuditChain } from './audit-chain'
import type { AuditEntry, AuditHead } from './audit-rows'

const event: fc.Arbitrary<AuditEvent> = fc.record({
  kind: fc.constantFrom(...auditKinds),
  actor: fc.uuid(),
  keyId: fc.option(fc.uuid()),
  subject: fc.option(fc.uuid()),
  detail: fc.dictionary(fc.constantFrom('from', 'to', 'role'), fc.string({ maxLength: 8 })),
})

function chainOf(events: readonly AuditEvent[]): { entries: AuditEntry[]; head: AuditHead } {
  let head = emptyAuditHead
  const entries = events.map((one, at) => {
    const entry = chainEntry(head, 1_000 + at, one)
    head = { seq: entry.seq, hash: entry.hash }
    return entry
  })
  return { entries, head }
}

const chain = fc.array(event, { minLength: 3, maxLength: 30 }).map(chainOf)

/** Ways in which somebody who can write to the store changes what a log says. */
const manipulations: Record<
  string,
  (entries: AuditEntry[], at: number, other: AuditEntry) => AuditEntry[]
> = {
  'an entry changed': (entries, at, other) =>
    entries.map((one, place) => (place === at ? { ...one, actor: `${other.actor}x` } : one)),
  'a detail changed': (entries, at) =>
    entries.map((one, place) =>
      place === at ? { ...one, detail: { ...one.detail, more: 'x' } } : one,
    ),
  'a time changed': (entries, at) =>
    entries.map((one, place) => (place === at ? { ...one, at: one.at + 1 } : one)),
  'an entry changed and hashed again': (entries, at) =>
    entries.map((one, place) => {
      const before = { seq: one.seq - 1, hash: one.previous }
      return place === at ? chainEntry(before, one.at + 1, one) : one
    }),
  'an entry dropped': (entries, at) => entries.filter((_, place) => place !== at),
  'an entry dropped, the others numbered again': (entries, at) =>
    entries.filter((_, place) => place !== at).map((one, place) => ({ ...one, seq: place + 1 })),
  'two entries swapped': (entries, at) => {
    const next = (at + 1) % entries.length
    const swapped = [...entries]
    const [one, other] = [entries[at], entries[next]]
    if (one && other) [swapped[at], swapped[next]] = [other, one]
    return swapped
  },
  'an entry inserted': (entries, at, other) => entries.toSpliced(at, 0, other),
  'an entry appended': (entries, _, other) => {
    const last = entries.at(-1)
    return last ? [...entries, chainEntry(last, other.at, other)] : entries
  },
  'the end cut off': (entries, at) => entries.slice(0, at),
  'everything removed': () => [],
}

it('is a chain that verifies, an empty one as well', () => {
  fc.assert(
    fc.property(chain, ({ entries, head }) => {
      expect(verifyAuditChain(entries, head)).toEqual({ ok: true, entries: entries.length })
    }),
  )
  expect(verifyAuditChain([], emptyAuditHead)).toEqual({ ok: true, entries: 0 })
})

it('hashes the same, in whatever order a store returns the fields', () => {
  fc.assert(
    fc.property(chain, ({ entries, head }) => {
      const turned = entries.map(
        (one) => Object.fromEntries(Object.entries(one).reverse()) as unknown as AuditEntry,
      )
      expect(verifyAuditChain(turned, head).ok).toBe(true)
    }),
  )
})

it.each(Object.keys(manipulations))('shows %s', (name) => {
  const manipulate = manipulations[name]
  if (!manipulate) throw new Error('There is no such manipulation')
  let found = 0
  fc.assert(
    fc.property(chain, fc.nat(), event, ({ entries, head }, place, other) => {
      const inserted = chainEntry({ seq: 1, hash: entries[0]?.hash ?? '' }, 5, other)
      const changed = manipulate(entries, place % entries.length, inserted)
      const verdict = verifyAuditChain(changed, head)
      expect(verdict.ok).toBe(false)
      if (!verdict.ok) expect(verdict.seq).toBeLessThanOrEqual(head.seq + 1)
      found++
    }),
    { numRuns: runs(100) },
  )
  expect(found).toBe(runs(100))
})
