import { readHealth, signInAccount } from '../saves/account.mjs'
import { countOdd, sayOdd } from '../saves/judge.mjs'
import { bodyBytes, makeDocument, newEditors } from '../saves/load.mjs'
import { servePeer } from '../saves/peer.mjs'
import { serveApp } from '../support/app.mjs'
import { median } from '../support/statistics.mjs'
import { readFor } from './read-load.mjs'

const rounds = 8
const seconds = 3
const connections = 16
const documents = 20

const whole = (value) => String(Math.round(value))
const megabytes = (bytes) => `${Math.round(bytes / 2 ** 20)} MB`

/** Makes the documents that are read, and a key that reads them. */
async function prepare(base) {
  const headers = await signInAccount(base)
  const urls = []
  for (const { id } of newEditors(documents, 1)) {
    const url = `${base}/api/v1/resumes/${id}`
    const body = JSON.stringify({ document: makeDocument(id), baseVersion: 0 })
    const saved = await fetch(url, { method: 'PUT', headers, body })
    if (!saved.ok) throw new Error(`A save answered ${saved.status}.`)
    urls.push(url)
  }
  const asked = JSON.stringify({ name: 'Bench', scopes: ['read'], expiresInDays: 1 })
  const made = await fetch(`${base}/api/v1/keys`, { method: 'POST', headers, body: asked })
  if (!made.ok) throw new Error(`The key answered ${made.status}.`)
  const { key } = await made.json()
  return { headers, urls, keyHeaders: { 'x-api-key': key } }
}

/** The round whose rate is the median. */
function middleOf(measured) {
  const rate = median(measured.map(({ perSecond }) => perSecond))
  return measured.find(({ perSecond }) => perSecond === rate) ?? measured[0]
}

/**
 * Measures the reads of whole documents per second by API key, against an empty Next route; the time of one read at a
 * usual rate; whether memory grows with reads.
 */
export async function run() {
  const [app, peer] = [await serveApp(), await servePeer()]
  try {
    const { headers, urls, keyHeaders } = await prepare(app.base)
    const empty = [new URL('/empty', peer.url).href]
    const load = { connections, seconds }
    const read = () => readFor({ ...load, urls, headers: keyHeaders })
    const answer = () => readFor({ ...load, urls: empty })
    const residentBytes = async () => (await readHealth(app.base, headers)).residentBytes

    // Warm both. Then one round each in turn, so that whatever else the machine does meets both.
    await read()
    await answer()
    const reads = []
    const answers = []
    for (let round = 0; round < rounds; round++) {
      answers.push(await answer())
      reads.push(await read())
    }
    const usual = await readFor({
      ...{ urls, headers: keyHeaders, connections: 50 },
      ...{ seconds: 10, rate: 100 },
    })
    // A heap takes what it may before it tidies up: what grows after that would never end.
    for (let round = 0; round < rounds; round++) reads.push(await read())
    const before = await residentBytes()
    for (let round = 0; round < rounds; round++) reads.push(await read())
    const after = await residentBytes()

    const session = await readFor({ ...load, urls, headers: { cookie: headers.cookie } })
    const ratio = median(answers.map(({ perSecond }, at) => reads[at].perSecond / perSecond))
    const rate = middleOf(reads).perSecond
    const odd = countOdd([...reads, usual, session])
    const refused = [...reads, usual, session].reduce(
      (sum, { statuses }) => sum + (statuses.get(429) ?? 0),
      0,
    )
    const row = (name, { perSecond, p50, p99 }) => [name, whole(perSecond), whole(p50), whole(p99)]
    return {
      title: `Reads of documents of ${bodyBytes / 1000} kB by programs`,
      columns: ['load', 'a second', 'p50 ms', 'p99 ms'],
      rows: [
        row('empty route, the middle round', middleOf(answers)),
        row('reads by a key, the middle round', middleOf(reads)),
        row('reads by a session, one round', session),
        row('reads by a key, 100 a second', usual),
      ],
      gates: [
        {
          name: 'reads against an empty route',
          value: ratio.toFixed(2),
          limit: '0.50',
          ok: ratio >= 0.5,
        },
        {
          name: 'answers that are not 200, or none at all',
          value: refused === 0 ? sayOdd(odd) : `${refused} × 429`,
          limit: '0',
          ok: odd.size === 0 && refused === 0,
        },
        {
          name: 'memory after half as many reads again',
          value: (after / before).toFixed(2),
          limit: '1.25',
          ok: after / before <= 1.25,
        },
      ],
      notes: [
        `target 200 reads a second: ${whole(rate)}`,
        `target p99 under 200 ms at 100 a second: ${whole(usual.p99)} ms`,
        `memory of the server: ${megabytes(before)}, and ${megabytes(after)} after half as many reads again`,
        'the load comes from the same machine, and shares its cores',
      ],
    }
  } finally {
    await Promise.all([app.close(), peer.close()])
  }
}
