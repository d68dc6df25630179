// Bodies made to keep the server busy, eight at once, and how long others wait for their answer meanwhile.
import { serveApp } from '../support/app.mjs'
import { openAccount } from './send-to-server.mjs'

/** Milliseconds that others may wait. */
const target = 200
const atOnce = 8

const many = (item, count) => Array(count).fill(item)
const deep = (open, close, count) => `${open.repeat(count)}1${close.repeat(count)}`
const resume = (content) => JSON.stringify({ resume: { basics: {}, ...content } })
const rich = { meta: { vitae: { schemaVersion: 1, rich: true } } }

const bodies = {
  '150,000 entries': resume({ work: many({}, 150_000) }),
  '150,000 texts for entries': resume({ work: many('', 150_000) }),
  '320,000 lines in a bullet': resume({ work: [{ highlights: ['a\n'.repeat(320_000)] }] }),
  '100,000 levels': `{"flat":${deep('[', ']', 100_000)}}`,
  '90,000 keys': JSON.stringify({
    flat: Object.fromEntries(many(0, 90_000).map((zero, at) => [`key${at}`, zero])),
  }),
  'one text of loose marks': resume({ summary: '**a'.repeat(300_000), ...rich }),
  '450 texts of loose marks': resume({
    work: many({ highlights: many('**a'.repeat(600), 90) }, 5),
    ...rich,
  }),
  'as many bullets as pass': resume({ work: many({ highlights: many('a', 90) }, 200) }),
  'the largest CV': resume({ work: many({ name: 'Yard', highlights: many('Welded.', 70) }, 80) }),
}

/** @returns {Promise<object>} a row a body; the longest wait of all under a gate */
export async function run() {
  const app = await serveApp()
  try {
    const account = await openAccount(app.base)
    const rows = []
    let worst = 0
    for (const [name, body] of Object.entries(bodies)) {
      const send = () => Promise.all(many(body, atOnce).map((one) => account.tryBody(one)))
      const { value, longest } = await account.waitMeanwhile(send)
      worst = Math.max(worst, longest)
      const statuses = [...new Set(value)].sort().join(', ')
      rows.push([name, (body.length / 1_000).toFixed(0), statuses, longest.toFixed(0)])
    }
    return {
      title: 'Hostile bodies, eight at once',
      columns: ['body', 'kB', 'answered', 'longest wait of others, ms'],
      rows,
      gates: [
        {
          name: 'longest wait of others, ms',
          value: worst.toFixed(0),
          limit: target,
          ok: worst <= target,
        },
      ],
    }
  } finally {
    await app.close()
  }
}
