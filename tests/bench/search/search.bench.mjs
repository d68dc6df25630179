// A search over an account of many CVs: how long the first takes, which reads them all, how long the
// next, and how long whoever asks for something else meanwhile has to wait.

import { signInAccount } from '../saves/account.mjs'
import { bodyBytes, makeSaves, newEditors } from '../saves/load.mjs'
import { serveApp } from '../support/app.mjs'
import { median } from '../support/statistics.mjs'

const count = 1_000
const rounds = 5
/** Saves under way at once; beyond 64 the server asks to come again. */
const atOnce = 16

/** Makes documents that are not there yet, or gives each of them other words. */
async function saveAll(base, headers, editors) {
  for (let from = 0; from < editors.length; from += atOnce) {
    const saves = editors.slice(from, from + atOnce).map(async (editor) => {
      const url = `${base}/api/v1/resumes/${editor.id}`
      const body = makeSaves(editor)()
      for (let tries = 0; tries < 50; tries++) {
        const answer = await fetch(url, { method: 'PUT', headers, body })
        await answer.text()
        if (answer.ok) return editor.version++
        if (answer.status !== 429) throw new Error(`A save answered ${answer.status}.`)
        await new Promise((done) => setTimeout(done, 300))
      }
      throw new Error('The server was busy for too long.')
    })
    await Promise.all(saves)
  }
}

/** Milliseconds of one request, its answer read. */
async function timeOf(url, headers) {
  const began = performance.now()
  const answer = await fetch(url, { headers: { cookie: headers.cookie } })
  const text = await answer.text()
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}.`)
  return { milliseconds: performance.now() - began, text }
}

/** Asks who is there, again and again, until the work has ended: how long each answer took. */
async function askMeanwhile(base, headers, work) {
  let isOver = false
  const waits = []
  const asking = (async () => {
    while (!isOver) waits.push((await timeOf(`${base}/api/v1/me`, headers)).milliseconds)
  })()
  const milliseconds = await work().finally(() => {
    isOver = true
  })
  await asking
  return { milliseconds, longest: Math.max(...waits), usual: median(waits) }
}

export async function run() {
  const app = await serveApp()
  try {
    const headers = await signInAccount(app.base)
    const editors = newEditors(count, 1)
    const search = async () => {
      const url = `${app.base}/api/v1/resumes?search=nurse+porto`
      const { milliseconds, text } = await timeOf(url, headers)
      if (JSON.parse(text).items.length !== 50) throw new Error('The search found too little.')
      return milliseconds
    }
    const measured = { first: [], next: [], quiet: [] }
    for (let round = 0; round < rounds; round++) {
      await saveAll(app.base, headers, editors)
      const first = await askMeanwhile(app.base, headers, search)
      measured.first.push(first)
      measured.next.push(await askMeanwhile(app.base, headers, search))
      const idle = () =>
        new Promise((done) => setTimeout(() => done(first.milliseconds), first.milliseconds))
      measured.quiet.push(await askMeanwhile(app.base, headers, idle))
    }
    const row = (name, list, isSearch) => [
      name,
      isSearch ? list.map(({ milliseconds }) => milliseconds.toFixed(0)).join(', ') : '',
      median(list.map(({ usual }) => usual)).toFixed(1),
      list.map(({ longest }) => longest.toFixed(0)).join(', '),
    ]
    return {
      title: `A search over ${count.toLocaleString('en')} CVs of ${bodyBytes / 1000} kB in the account`,
      columns: ['', 'ms', 'somebody else meanwhile, p50 ms', 'the longest, ms'],
      rows: [
        row('the first, or after all were changed', measured.first, true),
        row('the next', measured.next, true),
        row('as long without a search', measured.quiet, false),
      ],
      notes: [`${rounds} rounds; the one who asks waits for each answer before asking again`],
    }
  } finally {
    await app.close()
  }
}
