import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { startPhotoProcess } from '../photos/processing/photo-process'
import type { PhotoWish } from '../photos/processing/photo-types'
import { startThread } from './start-thread'

const folder = mkdtempSync(join(tmpdir(), 'vitae-environment-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Writes a program that answers every question with the names of its environment. */
function writeProgram(name: string, text: string): string {
  const file = join(folder, name)
  writeFileSync(file, text)
  return file
}

/** Runs something while all objects have one property more. */
async function whileInherited<T>(run: () => Promise<T>): Promise<T> {
  const all = Object.prototype as { inheritedByAll?: string }
  const property = { value: 'x', enumerable: true, configurable: true, writable: true }
  Object.defineProperty(all, 'inheritedByAll', property)
  try {
    return await run()
  } finally {
    delete all.inheritedByAll
  }
}

it('a process gets nothing that objects inherit', async () => {
  const file = writeProgram(
    'process.mjs',
    "process.on('message', ({ id }) => process.send({ id, outcome: Object.keys(process.env) }))",
  )
  const names = await whileInherited(async () => {
    const child = startPhotoProcess(file)
    const answer = await child.ask({ bytes: new Uint8Array(1), wish: {} as PhotoWish })
    await child.end()
    return answer
  })
  expect(names).toEqual(expect.arrayContaining(['NODE_ENV', 'MALLOC_ARENA_MAX']))
  expect(names).not.toContain('inheritedByAll')
})

it('a thread gets nothing that objects inherit', async () => {
  const file = writeProgram(
    'thread.mjs',
    `import { parentPort } from 'node:worker_threads'
parentPort.on('message', ({ id }) => parentPort.postMessage({ id, names: Object.keys(process.env) }))`,
  )
  const names = await whileInherited(async () => {
    const thread = startThread<null, { id: number; names: string[] }, string[]>(file, {
      messageOf: (id) => ({ message: { id } }),
      answerOf: ({ names: told }) => told,
      failed: ['failed'],
      notStarted: () => ['not started'],
    })
    const answer = await thread.ask(null)
    await thread.end()
    return answer
  })
  expect(names).toEqual([])
})
