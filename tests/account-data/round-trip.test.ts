import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readBody } from '@/lib/server/documents/document-rows'
import { saveDocument } from '@/lib/server/documents/save-document'
import { exportLimits } from '@/lib/server/exports/archive/archive-format'
import type { OwnerId } from '@/lib/server/owner'
import type { OpenedPorts } from '@/lib/server/ports'
import { openTestItems, openTestPorts } from '@/lib/server/testing/test-ports'
import { runs } from '@/tests/runs'
import { takeArchives } from '@/tests/support/take-export'
import { bring, fillAccount, newOwner, type Planned } from './filled-account'

// Export → import → export is equal in everything but ids and dates that must differ.

let here: OpenedPorts
let there: OpenedPorts
beforeAll(async () => {
  // What the store survives is a test of its own: in memory it waits for no disk.
  here = await openTestPorts({ items: openTestItems() })
  there = await openTestPorts({ items: openTestItems() })
})
afterAll(async () => {
  await here.close()
  await there.close()
})

const planned: fc.Arbitrary<Planned> = fc.record({
  kind: fc.constantFrom('resume', 'letter', 'application'),
  words: fc.string({ unit: 'grapheme', maxLength: 60 }),
  saves: fc.integer({ min: 1, max: 3 }),
  isTrashed: fc.boolean(),
  hasPhoto: fc.boolean(),
  hasPdf: fc.boolean(),
  follows: fc.option(fc.nat(4)),
})
const plans = fc.array(planned, { minLength: 1, maxLength: 4 })
/** So small that nearly every document is in another part. */
const tinyParts = { ...exportLimits, files: 16 }

/** Returns the content of archives, with titles (which are unique) for ids, and no time of the trash. */
function contentsOf(archives: readonly Uint8Array[]) {
  const files = Object.assign({}, ...archives.map((bytes) => unzipSync(bytes))) as Record<
    string,
    Uint8Array
  >
  const rows = Object.entries(files)
    .filter(([name]) => name.startsWith('data/documents/'))
    .flatMap(([, bytes]) => strFromU8(bytes).trim().split('\n'))
    .map((line) => JSON.parse(line) as { id: string; trashedAt?: unknown; document: Titled })
  const titles = new Map(rows.map(({ id, document }) => [id, document.title]))
  const named = (text: string) =>
    [...titles].reduce((changed, [id, title]) => changed.replaceAll(id, title), text)
  const kept = Object.entries(files)
    .filter(([name]) => /^files\/processed\/(kept-|picture-|sent-)/.test(name))
    .map(([name, bytes]) => [named(name), createHash('sha256').update(bytes).digest('hex')])
  return {
    rows: rows
      .map(({ trashedAt, ...row }) => named(JSON.stringify({ ...row, isTrashed: !!trashedAt })))
      .sort(),
    files: kept.map(String).sort(),
  }
}
type Titled = { title: string }

async function bringAll(ports: OpenedPorts, owner: OwnerId, archives: readonly Uint8Array[]) {
  const results = []
  for (const bytes of archives) results.push((await bring(ports, owner, bytes))?.result)
  return results
}

const nothingNew = { added: 0, versions: 0, pictures: 0, pdfs: 0, refusedCount: 0 }

it('what is exported and imported is the same account, and a second time adds nothing', async () => {
  await fc.assert(
    fc.asyncProperty(plans, fc.boolean(), async (plan, isInParts) => {
      const [one, other] = [newOwner(here), newOwner(there)]
      await fillAccount(here, one, plan)
      const archives = await takeArchives(here, one, isInParts ? tinyParts : undefined)
      const results = await bringAll(there, other, archives)
      expect(results.reduce((sum, result) => sum + (result?.added ?? 0), 0)).toBe(plan.length)
      expect(results.every((result) => result?.refusedCount === 0)).toBe(true)
      const again = contentsOf(await takeArchives(there, other))
      expect(again).toEqual(contentsOf(archives))
      for (const result of await bringAll(there, other, archives)) {
        expect(result).toMatchObject(nothingNew)
      }
      expect(contentsOf(await takeArchives(there, other))).toEqual(again)
    }),
    { numRuns: runs(10) },
  )
}, 120_000)

it('ids that are taken become others, and what follows a document follows it still', async () => {
  await fc.assert(
    fc.asyncProperty(plans, async (plan) => {
      const [one, other] = [newOwner(here), newOwner(there)]
      const made = await fillAccount(here, one, plan)
      const archives = await takeArchives(here, one)
      // Documents of the same ids and other words are there already.
      for (const document of made) {
        const operationId = there.ids.document()
        const own = { ...document, title: `Own ${document.title}`, lineage: null }
        await saveDocument(there, other, { id: own.id, document: own, baseVersion: 0, operationId })
      }
      const [result] = await bringAll(there, other, archives)
      expect(result).toMatchObject({ added: made.length, alreadyHere: 0, refusedCount: 0 })
      for (const { id, title } of made) {
        expect((await readBody(there, other, id))?.document.title).toBe(`Own ${title}`)
      }
      const both = contentsOf(await takeArchives(there, other))
      const brought = both.rows.filter((row) => !row.includes('Own Document'))
      expect(brought).toEqual(contentsOf(archives).rows)
      const [again] = await bringAll(there, other, archives)
      expect(again).toMatchObject(nothingNew)
    }),
    { numRuns: runs(5) },
  )
}, 120_000)
