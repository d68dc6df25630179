// @module-tag nightly
// Kills a move: tests/move/cuts.test.ts cuts one off at each write.

import { spawn } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadEngineBundle } from '@/lib/pdf/engine/testing/engine-bundle'
import { fileKey } from '@/lib/server/files/file-types'
import { openMoveDoubles } from '../move/support/open-doubles'
import { type FilledSource, openFilledSource } from '../move/support/open-sides'
import { outputsOf } from '../support/outputs-of'
import { root } from '../support/source-files'

// `npm run test:long -- move-kills`: the command itself, ended by SIGKILL at any moment.

const rounds = Number(process.env.VITAE_MOVE_KILLS) || 0
const words = ['--to', 'aws', '--trust-addresses']

describe.runIf(rounds > 0)('vitae move and SIGKILL', () => {
  let from: FilledSource
  let doubles: Awaited<ReturnType<typeof openMoveDoubles>>

  beforeAll(async () => {
    await loadEngineBundle()
    doubles = await openMoveDoubles()
    from = await openFilledSource()
    const [owner] = from.owners
    if (!owner) throw new Error('There is one')
    for (let at = 0; at < 400; at++) {
      const key = { pk: `owner#${owner}`, sk: `version-body#x#${at}` }
      await from.ports.items.put({ ...key, data: { words: 'kept '.repeat(100) } }, 'any')
      if (at % 8 > 0) continue
      const name = fileKey('exports', owner, `x/${at}`)
      await from.ports.files.put(name, Buffer.from(`file ${at}`), 'text/plain')
    }
  }, 120_000)
  afterAll(async () => {
    await from.close()
    await doubles.close()
  })

  /** Runs the command; ends it so many milliseconds after its first word, unless it has come to its end. */
  async function run(outputs: string, killAfter: number) {
    const folder = from.ports.configuration.dataFolder
    const child = spawn(
      process.execPath,
      ['scripts/vitae.mjs', 'move', '--from', folder, ...words],
      {
        cwd: root,
        env: { ...process.env, VITAE_OUTPUTS: outputs },
      },
    )
    let output = ''
    let timer: NodeJS.Timeout | undefined
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        output += chunk
        timer ??= setTimeout(() => child.kill('SIGKILL'), killAfter)
      })
    }
    const status = await new Promise<number | null>((resolve) => child.on('close', resolve))
    clearTimeout(timer)
    return { status, output }
  }

  it.each(Array.from({ length: rounds }, (_, round) => round))(
    'round %d',
    async () => {
      doubles.pool.users.clear()
      const outputs = JSON.stringify(outputsOf(await doubles.describe()))
      let kills = 0
      for (;;) {
        const { status, output } = await run(outputs, Math.random() * 500 * (kills + 1))
        if (status === null) {
          kills++
          continue
        }
        expect(status, output).toBe(0)
        expect(output).not.toContain('DIFFERS')
        break
      }
      expect((await run(outputs, 600_000)).output).toContain('Everything was moved before')
      expect(doubles.pool.users.size).toBe(2)
      for (const { status } of doubles.pool.users.values()) expect(status).toBe('CONFIRMED')
      process.stdout.write(`Moved after ${kills} kills.\n`)
    },
    600_000,
  )
})
