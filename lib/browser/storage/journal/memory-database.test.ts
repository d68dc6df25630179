import 'fake-indexeddb/auto'
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { runs } from '@/tests/runs'
import { type JournalDatabase, openDatabase } from './database'
import { createMemoryDatabase } from './memory-database'
import { newNamespace } from './testing/tabs'

type Step =
  | { kind: 'put'; id: string; number: number; value: number }
  | { kind: 'delete' | 'delete all' | 'read'; id: string; number: number }

const id = fc.constantFrom('a', 'b', 'c')
const number = fc.nat(3)
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant('put' as const), id, number, value: fc.nat() }),
  fc.record({ kind: fc.constantFrom('delete', 'delete all', 'read'), id, number }),
)
const transaction = fc.record({ steps: fc.array(step, { maxLength: 6 }), isGivenUp: fc.boolean() })

/** Runs transactions sequentially; returns everything read, and the final content. */
async function run(database: JournalDatabase, all: { steps: Step[]; isGivenUp: boolean }[]) {
  const told: unknown[] = []
  for (const { steps, isGivenUp } of all) {
    const open = database.transaction(['heads', 'steps', 'sync-state'], 'readwrite')
    const [heads, undo, facts] = [
      open.objectStore('heads'),
      open.objectStore('steps'),
      open.objectStore('sync-state'),
    ]
    for (const each of steps) {
      const range = IDBKeyRange.bound([each.id], [each.id, []])
      if (each.kind === 'put') {
        await heads.put({ id: each.id, revision: each.value } as never)
        await undo.put({ documentId: each.id, number: each.number, before: each.value } as never)
        await facts.put({ key: each.id, value: each.value })
      } else if (each.kind === 'delete') {
        await heads.delete(each.id)
        await undo.delete([each.id, each.number])
      } else if (each.kind === 'delete all') await undo.delete(range)
      else {
        told.push(await heads.get(each.id), (await heads.getKey(each.id)) ?? null)
        told.push(await undo.getAll(range), await heads.getAllKeys(), await facts.getAll())
      }
    }
    if (isGivenUp) {
      open.done.catch(() => {})
      open.abort()
    }
    told.push(await open.done.then(() => 'done').catch((error: Error) => error.name))
  }
  told.push(await database.getAllKeys('heads'))
  told.push(await database.getAll('heads'), await database.getAll('steps'))
  told.push(await database.get('sync-state', 'a'))
  return told
}

it('answers as one of the browser does, whatever is asked', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(transaction, { maxLength: 6 }), async (all) => {
      const real = await openDatabase(
        newNamespace(),
        () => {},
        1_000,
        async () => {},
      )
      expect(await run(createMemoryDatabase(), all)).toEqual(await run(real, all))
      real.close()
    }),
    { numRuns: runs(30) },
  )
})

it('lets one transaction after the other look and write', async () => {
  const database = createMemoryDatabase()
  const add = async () => {
    const open = database.transaction('sync-state', 'readwrite')
    const before = await open.store.get('count')
    await open.store.put({ key: 'count', value: Number(before?.value ?? 0) + 1 })
    await open.done
  }
  await Promise.all(Array.from({ length: 20 }, add))
  expect(await database.get('sync-state', 'count')).toEqual({ key: 'count', value: 20 })
})

it('shares nothing with whoever puts or gets', async () => {
  const database = createMemoryDatabase()
  const row = { key: 'a', value: { deep: [1] } }
  await database.put('sync-state', row)
  row.value.deep.push(2)
  const read = await database.get('sync-state', 'a')
  expect(read).toEqual({ key: 'a', value: { deep: [1] } })
  Object.assign(read ?? {}, { value: 'changed' })
  expect(await database.get('sync-state', 'a')).toEqual({ key: 'a', value: { deep: [1] } })
})
