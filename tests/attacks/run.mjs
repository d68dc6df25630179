/**
 * Attacks running servers over HTTP and says which attacks succeed: `node tests/attacks/run.mjs [FILE…]`. Each file of
 * this folder has a server and a temporary data folder of its own. `ATTACK_VERBOSE=1` prints each step.
 */
import { readdirSync } from 'node:fs'
import { openNeighbour } from './support/neighbour.mjs'
import { root, startServer } from './support/server.mjs'

const all = readdirSync(new URL('.', import.meta.url))
  .filter((name) => name.endsWith('.mjs') && name !== 'run.mjs')
  .map((name) => name.slice(0, -4))
const wanted = process.argv.slice(2).map((name) => name.replace(/^.*\/|\.mjs$/g, ''))
const unknown = wanted.filter((name) => !all.includes(name))
if (unknown.length > 0) {
  console.error(`No such file: ${unknown.join(', ')}. There are: ${all.join(', ')}`)
  process.exit(2)
}

let passed = 0
let failed = 0
const running = new Set()

function report(name, { ok, detail = '' }) {
  if (ok) passed++
  else failed++
  console.log(`${ok ? 'ok    ' : 'FAILED'} ${name}${detail ? ` – ${detail}` : ''}`)
}

async function runFile(name) {
  const { checks, environment = {}, needsNeighbour = true, close } = await import(`./${name}.mjs`)
  const server = await startServer(environment)
  running.add(server)
  const neighbour = needsNeighbour ? await openNeighbour(server) : null
  try {
    for (const { name: check, run } of checks) {
      const began = performance.now()
      let result
      try {
        result = await run({ server, neighbour, root })
      } catch (error) {
        result = {
          ok: false,
          detail: `the check broke: ${error.stack?.split('\n').slice(0, 3).join(' ')}`,
        }
      }
      const seconds = ((performance.now() - began) / 1000).toFixed(1)
      report(`${name}: ${check}`, {
        ...result,
        detail: `${result.detail ?? ''} (${seconds} s)`.trim(),
      })
      if (!server.isRunning()) break
    }
    const detail = [...new Set(server.errors)].slice(0, 8).join('; ')
    report(`${name}: no answer is a server error`, { ok: server.errors.length === 0, detail })
    report(`${name}: the server still runs`, { ok: server.isRunning() })
  } finally {
    await neighbour?.close()
    close?.()
    await server.stop()
    running.delete(server)
  }
}

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, async () => {
    await Promise.all([...running].map((server) => server.stop()))
    process.exit(130)
  })
}

for (const name of wanted.length > 0 ? wanted : all) await runFile(name)
console.log(`${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)
