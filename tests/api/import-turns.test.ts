import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { beginImport } from '@/lib/server/imports/begin-import'
import { importUploadKey } from '@/lib/server/imports/import-files'
import { importTask } from '@/lib/server/imports/import-task'
import { type OwnerId, toOwnerId } from '@/lib/server/owner'
import type { OpenedPorts } from '@/lib/server/ports'
import type { Reader } from '@/lib/server/reader/reader-types'
import { registerTasks } from '@/lib/server/testing/register-tasks'
import { openTestPorts } from '@/lib/server/testing/test-ports'

// Files that take all of their time hold up whoever brought them, and nobody else.

const id = (letter: string, count = 0) =>
  `018f0000-0000-7000-8000-${letter.repeat(2)}${String(count).padStart(10, '0')}`
const [mallory, marvin, ana] = ['a', 'b', 'c'].map((letter) => toOwnerId(id(letter))) as [
  OwnerId,
  OwnerId,
  OwnerId,
]

let ports: OpenedPorts
/** Names of the files whose reading was begun, in order. */
let begun: string[]
/** Lets one file come to its end. */
let ends: (() => void)[]

beforeEach(async () => {
  ports = await openTestPorts()
  begun = []
  ends = []
  const reader: Reader = {
    read: async ({ fileName }) => {
      begun.push(fileName)
      await new Promise<void>((resolve) => ends.push(resolve))
      return { ok: false, code: 'gave-up' }
    },
    close: async () => {},
  }
  registerTasks(ports, [importTask], { reader })
})
afterEach(async () => {
  const finish = setInterval(() => ends.splice(0).map((end) => end()), 5)
  await ports.close()
  clearInterval(finish)
})

async function bring(owner: OwnerId, fileName: string, count: number) {
  for (let at = 0; at < count; at++) {
    const one = id(fileName, at + 1)
    await beginImport(ports, owner, { id: one, fileName })
    const key = importUploadKey(owner, one)
    await ports.files.put(key, Buffer.from('%PDF-'), 'application/octet-stream')
    await ports.jobs.enqueue({
      id: `import:${owner}:${one}`,
      kind: 'import',
      payload: { owner, id: one },
    })
  }
}

async function until(isSo: () => boolean) {
  for (let tries = 0; !isSo() && tries < 1_000; tries++) await pause(10)
  expect(isSo()).toBe(true)
}

it('lets somebody’s one file be read next, however many others have brought', async () => {
  await bring(mallory, 'a', 10)
  await bring(marvin, 'b', 10)
  ports.start()
  await until(() => begun.length === 2)
  // Both have one in work: neither holds both threads while the other waits.
  expect(begun.toSorted()).toEqual(['a', 'b'])
  await bring(ana, 'c', 1)
  ends.shift()?.()
  await until(() => begun.length === 3)
  expect(begun[2]).toBe('c')
  // After that in turns: nobody has two more than another.
  for (let count = 4; count <= 12; count++) {
    ends.shift()?.()
    await until(() => begun.length === count)
  }
  const others = begun.filter((name) => name !== 'c')
  const difference = Math.abs(
    others.filter((name) => name === 'a').length - others.filter((name) => name === 'b').length,
  )
  expect(difference).toBeLessThanOrEqual(1)
})

it('has at most two of one person in work, and leaves room for other work', async () => {
  await bring(mallory, 'a', 6)
  let printed = false
  ports.jobs.handle('print', {
    run: async () => {
      printed = true
    },
    fail: async () => {},
    attempts: 1,
    deadline: 1_000,
  })
  await ports.jobs.enqueue({ id: 'print', kind: 'print', payload: {} })
  ports.start()
  await until(() => begun.length === 2 && printed)
  await pause(100)
  expect(begun).toEqual(['a', 'a'])
})
