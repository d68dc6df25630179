import 'fake-indexeddb/auto'
import { expect, it, vi } from 'vitest'

/** Loads the module as another tab does: with the same store, and no memory of the others. */
async function openTab() {
  vi.resetModules()
  return import('./sign-pdf')
}

// The option shows the key while the download is signed: each asks for it.
it('is one for requests at the same time, in one tab and in several', async () => {
  const [one, other] = [await openTab(), await openTab()]
  const keys = await Promise.all([
    one.readSigningKey(),
    one.readSigningKey(),
    other.readSigningKey(),
    other.readSigningKey(),
  ])
  expect(new Set(keys).size).toBe(1)
  expect(await (await openTab()).readSigningKey()).toBe(keys[0])
})
