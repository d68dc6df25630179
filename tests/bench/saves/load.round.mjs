import { serveApp } from '../support/app.mjs'
import { median } from '../support/statistics.mjs'
import { readHealth, signInAccount } from './account.mjs'
import { countOdd, countWrong, sayOdd } from './judge.mjs'
import { newEditors, saveFor } from './load.mjs'

/** Row L1 of the quality table: 50 editors, each with one save in two seconds, for ten minutes. */
const editorCount = 50
const savesASecond = editorCount / 2
const steadySeconds = Number(process.env.VITAE_LOAD_SECONDS) || 600
const partSeconds = Math.min(20, steadySeconds)

/** Then steps up to where saves are put off. */
const steps = [100, 200, 400, 800, 1_600]
const stepSeconds = 15

const megabytes = (bytes) => Math.round(bytes / 2 ** 20)

/**
 * Ten minutes of people who write, then more and more of them: nothing is answered but 200 and 429,
 * nothing that was acknowledged is missing, and the memory of the server does not grow.
 */
export async function run() {
  const app = await serveApp()
  try {
    const headers = await signInAccount(app.base)
    const url = (id) => `${app.base}/api/v1/resumes/${id}`
    const editors = newEditors(editorCount, 1)
    const save = (seconds, rate) => saveFor({ url, headers, editors, seconds, rate })
    const readMemory = async () => (await readHealth(app.base, headers)).residentBytes

    // Every document is made, and the server warm.
    await save(5)
    const parts = []
    for (let done = 0; done < steadySeconds; done += partSeconds) {
      const part = await save(partSeconds, savesASecond)
      parts.push({ ...part, memory: await readMemory() })
    }
    const climbed = []
    for (const rate of steps) {
      const step = await save(stepSeconds, rate)
      climbed.push({ ...step, rate, memory: await readMemory() })
    }

    const wrong = await countWrong(url, headers, editors)
    const all = [...parts, ...climbed]
    const odd = countOdd(all)
    const bare429 = all.reduce((sum, part) => sum + part.bare429, 0)
    const third = Math.ceil(parts.length / 3)
    const memoryOf = (some) => median(some.map(({ memory }) => memory))
    const growth = memoryOf(parts.slice(-third)) / memoryOf(parts.slice(0, third))
    const row = (name, some) => [
      name,
      String(some.reduce((sum, { saved }) => sum + saved, 0)),
      String(Math.round(median(some.map(({ p50 }) => p50)))),
      String(Math.max(...some.map(({ p99 }) => Math.round(p99)))),
      String(some.reduce((sum, { statuses }) => sum + (statuses.get(429) ?? 0), 0)),
      String(megabytes(some.at(-1).memory)),
    ]
    return {
      title: `${editorCount} editors for ${steadySeconds} seconds, then more`,
      columns: ['load', 'saves', 'p50 ms', 'worst p99 ms', '429', 'MB at the end'],
      rows: [
        row('first third', parts.slice(0, third)),
        row('second third', parts.slice(third, -third)),
        row('last third', parts.slice(-third)),
        ...climbed.map((step) => row(`${step.rate} a second asked`, [step])),
      ],
      gates: [
        {
          name: 'answers that are neither 200 nor 429, or none at all',
          value: sayOdd(odd),
          limit: '0',
          ok: odd.size === 0,
        },
        { name: '429 without Retry-After', value: String(bare429), limit: '0', ok: bare429 === 0 },
        {
          name: 'acknowledged saves that are not there',
          value: String(wrong),
          limit: '0',
          ok: wrong === 0,
        },
        {
          name: 'memory of the last third against the first',
          value: growth.toFixed(2),
          limit: '1.10',
          ok: growth <= 1.1,
        },
      ],
      notes: [],
    }
  } finally {
    await app.close()
  }
}
