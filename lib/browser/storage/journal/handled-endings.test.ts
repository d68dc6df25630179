import 'fake-indexeddb/auto'
import { openDB, unwrap } from 'idb'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { handleEnding, withHandledEndings } from './handled-endings'

const uncaught: unknown[] = []
const note = (reason: unknown) => uncaught.push(reason)

beforeEach(() => {
  uncaught.length = 0
  process.on('unhandledRejection', note)
})

afterEach(() => {
  process.off('unhandledRejection', note)
})

/** Long enough for Node to report an unhandled rejection. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 20))

async function openSample(name: string) {
  const database = await openDB(name, 1, {
    upgrade: (fresh) => void fresh.createObjectStore('rows', { keyPath: 'id' }),
  })
  return withHandledEndings(database)
}

describe('transactions that the browser ends', () => {
  it('tell the reader, and nobody else', async () => {
    const database = await openSample('endings-read')
    const raw = unwrap(database)
    const begin = raw.transaction
    raw.transaction = (...asked) => {
      const transaction = begin.apply(raw, asked)
      queueMicrotask(() => transaction.abort())
      return transaction
    }
    await expect(database.get('rows', 'one')).rejects.toMatchObject({ name: 'AbortError' })
    await settle()
    expect(uncaught).toEqual([])
  })

  it('tell whoever waits for the ending, also when they ask for it late', async () => {
    const database = await openSample('endings-write')
    const transaction = database.transaction('rows', 'readwrite')
    await transaction.store.put({ id: 'one' })
    transaction.abort()
    await settle()
    await expect(transaction.done).rejects.toMatchObject({ name: 'AbortError' })
    expect(uncaught).toEqual([])
  })

  it('tell whoever opens, when it was an upgrade', async () => {
    const opening = openDB('endings-upgrade', 1, {
      upgrade(_fresh, _before, _after, transaction) {
        handleEnding(transaction)
        transaction.abort()
      },
    })
    await expect(opening).rejects.toMatchObject({ name: 'AbortError' })
    await settle()
    expect(uncaught).toEqual([])
  })
})
