import { Worker } from 'node:worker_threads'
import { signUp, wait } from './client.mjs'

/** Milliseconds below which a neighbour's answer counts as undisturbed on a busy machine. */
const noiseFloor = 50
/** Maximum ratio of a neighbour's slowest answers to those without the attack. */
const maxRatio = 3

/**
 * Opens another account that saves its CV and asks for health in a thread of its own, so that work of the attacking
 * side in this thread does not show in its times.
 */
export async function openNeighbour(server) {
  const person = await signUp(server, { name: 'Grace Hopper' })
  const cv = await person.createCv({ name: 'Grace Hopper', summary: '' })
  const worker = new Worker(new URL('./neighbour-worker.mjs', import.meta.url), {
    workerData: {
      server: { port: server.port, origin: server.origin },
      address: person.address,
      cookie: person.cookieHeader(),
      id: cv.id,
    },
  })
  const ask = (message) =>
    new Promise((resolve) => {
      worker.once('message', resolve)
      worker.postMessage(message)
    })
  const measure = async (work) => {
    await ask('begin')
    try {
      await work()
    } catch (error) {
      await ask('end')
      throw error
    }
    return ask('end')
  }
  return {
    person,
    cv,
    measure,
    /** Times of the neighbour without any attack. */
    measureAlone: (ms = 2000) => measure(() => wait(ms)),
    async close() {
      await worker.terminate()
      person.close()
    },
  }
}

/**
 * Runs an attack and compares the neighbour's times with those just before it. A disturbed run is repeated once, so
 * that a pause of the machine alone is no finding.
 *
 * @param floor milliseconds that are allowed in any case
 * @returns {Promise<{ok: boolean, detail: string}>}
 */
export async function compare(neighbour, attack, { floor = noiseFloor, least = 1500 } = {}) {
  let result
  for (let run = 1; run <= 2; run++) {
    const alone = await neighbour.measureAlone()
    let note = ''
    const during = await neighbour.measure(async () => {
      const [said] = await Promise.all([attack(), wait(least)])
      note = said ?? ''
    })
    const limit = Math.max(floor, maxRatio * alone.p99)
    const detail = `p99 ${alone.p99} → ${during.p99} ms, max ${during.max}, not served ${during.failed} of ${during.count}${during.failed ? ` (${during.statuses.join(', ')})` : ''}${note ? `; ${note}` : ''}`
    result = {
      ok: during.p99 <= limit && during.failed === 0,
      detail: run > 1 ? `${result.detail} | again: ${detail}` : detail,
    }
    if (result.ok) break
  }
  return result
}
