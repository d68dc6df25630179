// What pages weigh in JavaScript, gzipped as the server sends it, and what Lighthouse says of the
// landing page on a phone.
import { gzipSync } from 'node:zlib'
import { runNode } from '../../../scripts/support/run.mjs'
import { freePort, openBrowser, serveApp } from '../support/app.mjs'
import { median } from '../support/statistics.mjs'

const landingLimit = 15
const editorLimit = 340
const lighthouseLimit = 95
const lighthouseRuns = 3
const categories = ['performance', 'accessibility', 'best-practices', 'seo']

const kilobytes = (bytes) => Number((bytes / 1_000).toFixed(1))
const sum = (values) => [...values].reduce((total, value) => total + value, 0)
/** Workers are told apart by fragments of one address. */
const withoutFragment = (url) => url.split('#')[0]

/**
 * Collects every script that a page and its workers load, each address once.
 *
 * @returns {() => Promise<Map<string, number>>} gives gzipped bytes by address
 */
function collectScripts(page) {
  const scripts = new Map()
  page.on('requestfinished', (request) => {
    const isScript = request.resourceType() === 'script' || /\.m?js(\?|$)/.test(request.url())
    if (!isScript) return
    const read = async () => gzipSync(await (await request.response()).body()).length
    scripts.set(withoutFragment(request.url()), read())
  })
  return async () => {
    const entries = [...scripts].map(async ([url, bytes]) => [url, await bytes])
    return new Map(await Promise.all(entries))
  }
}

/** Bytes of the scripts that stand in the page itself. */
const inlineBytes = (page) =>
  page.evaluate(() =>
    [...document.scripts]
      .filter((script) => !script.src && (script.type === '' || script.type === 'module'))
      .map((script) => script.textContent)
      .join('\n'),
  )

async function weighLanding(browser, base) {
  const page = await browser.newPage({ serviceWorkers: 'block' })
  const scripts = collectScripts(page)
  await page.goto(base, { waitUntil: 'networkidle' })
  const inline = await inlineBytes(page)
  const loaded = await scripts()
  await page.close()
  return sum(loaded.values()) + (inline ? gzipSync(inline).length : 0)
}

/** Runs in the page: resolves with what had been loaded when the first field took the caret. */
function untilFieldTakesCaret() {
  const loadedBy = (time) =>
    performance
      .getEntriesByType('resource')
      .filter(({ responseEnd }) => responseEnd > 0 && responseEnd <= time)
      .map(({ name }) => name)
  window.vitaeField = new Promise((resolve) => {
    const look = () => {
      const field = document.querySelector('input[data-field-key]')
      field?.focus()
      if (field && document.activeElement === field) resolve(loadedBy(performance.now()))
      else requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
}

async function weighEditor(browser, base) {
  const page = await browser.newPage({ serviceWorkers: 'block' })
  const scripts = collectScripts(page)
  await page.addInitScript(untilFieldTakesCaret)
  await page.goto(`${base}/editor`)
  const names = new Set((await page.evaluate(() => window.vitaeField)).map(withoutFragment))
  await page.locator('[data-page] canvas').first().waitFor({ timeout: 30_000 })
  await page.waitForTimeout(1_500)
  const loaded = await scripts()
  await page.close()
  const describe = ([url, bytes]) =>
    `${new URL(url).pathname.split('/').at(-1)} ${kilobytes(bytes)}`
  const bySize = [...loaded].toSorted((a, b) => b[1] - a[1])
  const first = bySize.filter(([url]) => names.has(url))
  const later = bySize.filter(([url]) => !names.has(url))
  return {
    first: sum(first.map(([, bytes]) => bytes)),
    all: sum(loaded.values()),
    firstFiles: first.map(describe),
    laterFiles: later.map(describe),
  }
}

/** The scores of one visit on a phone, 0 to 100. */
async function visitWithLighthouse(base) {
  const port = await freePort()
  const browser = await openBrowser([`--remote-debugging-port=${port}`])
  try {
    const { code, output } = await runNode(
      'tests/bench/page/visit.mjs',
      [`${base}/`, `${port}`, categories.join(',')],
      { quiet: true },
    )
    if (code !== 0) throw new Error(`Lighthouse ended with ${code}.\n${output}`)
    return JSON.parse(output.trim().split('\n').at(-1))
  } finally {
    await browser.close()
  }
}

async function scoreLanding(base) {
  const visits = []
  for (let visit = 0; visit < lighthouseRuns; visit++) visits.push(await visitWithLighthouse(base))
  return categories.map((name) => ({ name, score: median(visits.map((visit) => visit[name])) }))
}

/** @returns {Promise<object[]>} one table for JavaScript, one for Lighthouse */
export async function run() {
  const app = await serveApp()
  const browser = await openBrowser()
  try {
    const landing = kilobytes(await weighLanding(browser, app.base))
    const editor = await weighEditor(browser, app.base)
    await browser.close()
    const first = kilobytes(editor.first)
    const scores = await scoreLanding(app.base)
    return [
      {
        title: 'JavaScript, gzipped',
        columns: ['what', 'kB'],
        rows: [
          ['landing page', `${landing}`],
          ['editor, until the first field takes input', `${first}`],
          ['editor, in all with its paper painted', `${kilobytes(editor.all)}`],
        ],
        gates: [
          {
            name: 'landing page, kB',
            value: landing,
            limit: landingLimit,
            ok: landing <= landingLimit,
          },
          {
            name: 'editor until the first field takes input, kB',
            value: first,
            limit: editorLimit,
            ok: first <= editorLimit,
          },
        ],
        notes: [
          `until the first field: ${editor.firstFiles.join(', ')}`,
          `later: ${editor.laterFiles.join(', ')}`,
        ],
      },
      {
        title: 'Lighthouse, landing page on a phone',
        columns: ['category', 'score'],
        rows: scores.map(({ name, score }) => [name, `${score}`]),
        gates: scores.map(({ name, score }) => ({
          name,
          value: score,
          limit: lighthouseLimit,
          ok: score >= lighthouseLimit,
        })),
        notes: [
          `median of ${lighthouseRuns} visits, phone and network as Lighthouse simulates them`,
        ],
      },
    ]
  } finally {
    await browser.close()
    await app.close()
  }
}
