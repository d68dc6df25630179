import { readFor } from '../api/read-load.mjs'
import { signInAccount } from '../saves/account.mjs'
import { countOdd, sayOdd } from '../saves/judge.mjs'
import { bodyBytes, makeDocument, newEditors } from '../saves/load.mjs'
import { servePeer } from '../saves/peer.mjs'
import { serveApp } from '../support/app.mjs'
import { median } from '../support/statistics.mjs'

const rounds = 3
const usual = { connections: 50, seconds: 10, rate: 100 }
const reader = { 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Firefox/153.0' }

const whole = (value) => String(Math.round(value))

async function send(url, method, headers, value) {
  const answer = await fetch(url, { method, headers, body: JSON.stringify(value) })
  if (!answer.ok) throw new Error(`${method} ${new URL(url).pathname} answered ${answer.status}.`)
  return answer.json()
}

/** Makes a CV and a link to it, and has its PDF made, as the first visitor does. */
async function prepare(base) {
  const headers = await signInAccount(base)
  const [{ id }] = newEditors(1, 1)
  const saved = { document: makeDocument(id), baseVersion: 0 }
  await send(`${base}/api/v1/resumes/${id}`, 'PUT', headers, saved)
  const share = { documents: [{ id }], label: 'Bench', download: true }
  const { url } = await send(`${base}/api/v1/shares`, 'POST', headers, share)
  const page = new URL(new URL(url).pathname, base).href
  for (const address of [page, `${page}/1.pdf`]) {
    const answer = await fetch(address, { headers: reader })
    if (!answer.ok) throw new Error(`${new URL(address).pathname} answered ${answer.status}.`)
    await answer.arrayBuffer()
  }
  return page
}

/** Measures visits of one share link, its page and its PDF, at 100 a second, beside an empty route at the same rate. */
export async function run() {
  // Each round comes from an address of its own: one address has 1,200 requests a minute.
  const proxies = { VITAE_TRUSTED_PROXIES: '127.0.0.1, ::1' }
  const [app, peer] = [await serveApp(proxies), await servePeer()]
  try {
    const page = await prepare(app.base)
    const kinds = {
      'empty route': [new URL('/empty', peer.url).href],
      page: [page],
      PDF: [`${page}/1.pdf`],
    }
    const measured = Object.fromEntries(Object.keys(kinds).map((name) => [name, []]))
    for (let round = 0; round < rounds; round++) {
      for (const [kind, [name, urls]] of Object.entries(kinds).entries()) {
        const headers = { ...reader, 'x-forwarded-for': `198.51.100.${10 * round + kind + 1}` }
        measured[name].push(await readFor({ ...usual, urls, headers }))
      }
    }
    const middle = (name, part) => median(measured[name].map((result) => result[part]))
    const odd = countOdd(Object.values(measured).flat())
    return {
      title: `Visits of one share link to a CV of ${bodyBytes / 1000} kB, ${usual.rate} a second`,
      columns: ['visit', 'a second', 'p50 ms', 'p99 ms', 'p99 against an empty route'],
      rows: Object.keys(kinds).map((name) => [
        name,
        whole(middle(name, 'perSecond')),
        whole(middle(name, 'p50')),
        whole(middle(name, 'p99')),
        (middle(name, 'p99') / Math.max(1, middle('empty route', 'p99'))).toFixed(1),
      ]),
      gates: [
        {
          name: 'answers that are not 200, or none at all',
          value: sayOdd(odd),
          limit: '0',
          ok: odd.size === 0,
        },
      ],
      notes: [
        `target p99 under 150 ms: page ${whole(middle('page', 'p99'))} ms, PDF ${whole(middle('PDF', 'p99'))} ms`,
        `the middle of ${rounds} rounds of ${usual.seconds} s; the load comes from the same machine, and shares its cores`,
      ],
    }
  } finally {
    await Promise.all([app.close(), peer.close()])
  }
}
