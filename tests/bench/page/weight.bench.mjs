// What pages weigh in JavaScript, gzipped as the server sends it, what Lighthouse says of the landing page on a phone,
// and how long another interface language takes to be shown.
import { gzipSync } from 'node:zlib'
import { runNode } from '../../../scripts/support/run.mjs'
import { freePort, openBrowser, serveApp } from '../support/app.mjs'
import { loadParts } from '../support/parts.mjs'
import { median } from '../support/statistics.mjs'

const landingLimit = 15
const editorLimit = 340
const lighthouseLimit = 95
const lighthouseRuns = 3
const switchLimit = 300
/** Languages that everything is measured in: with and without joined letters, and from right to left. */
const measured = ['en', 'de', 'ar']
const categories = ['performance', 'accessibility', 'best-practices', 'seo']

const kilobytes = (bytes) => Number((bytes / 1_000).toFixed(1))
const siteAddress = (base, language) => `${base}/${language === 'en' ? '' : language}`
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

async function weighLanding(browser, base, language) {
  const page = await browser.newPage({ serviceWorkers: 'block', locale: language })
  const scripts = collectScripts(page)
  await page.goto(siteAddress(base, language), { waitUntil: 'networkidle' })
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

/**
 * Holds the engine back, which comes beside the page: whether it is there before the first field is chance.
 *
 * @returns {Promise<() => void>} lets it through
 */
async function holdEngine(page) {
  const { promise, resolve } = Promise.withResolvers()
  await page.route('**/engine/engine-worker.*', async (route) => {
    await promise
    await route.continue()
  })
  return resolve
}

/** Weighs the scripts of the editor until its first field takes input, and until its paper is painted. */
export async function weighEditor(browser, base, language) {
  const page = await browser.newPage({ serviceWorkers: 'block', locale: language })
  const scripts = collectScripts(page)
  await page.addInitScript(untilFieldTakesCaret)
  const letEngineThrough = await holdEngine(page)
  await page.goto(`${base}/editor`, { waitUntil: 'commit' })
  const names = new Set((await page.evaluate(() => window.vitaeField)).map(withoutFragment))
  letEngineThrough()
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

/** Milliseconds from the choice of a language until the page is in it: its words are fetched meanwhile. */
async function timeSwitches(browser, base) {
  const page = await browser.newPage({ serviceWorkers: 'block', locale: 'en' })
  await page.goto(`${base}/cvs`)
  const times = []
  const choices = [
    ['de', 'Deutsch'],
    ['ar', 'العربية'],
    ['ja', '日本語'],
    ['pl', 'Polski'],
    ['fa', 'فارسی'],
  ]
  for (const [language, name] of choices) {
    await page.getByRole('banner').getByRole('button').last().click()
    await page.getByRole('menuitem').last().click()
    await page.evaluate((wanted) => {
      window.vitaeSwitch = new Promise((resolve) => {
        let began = 0
        document.addEventListener('click', () => (began = performance.now()), {
          capture: true,
          once: true,
        })
        const look = () => {
          if (document.documentElement.lang !== wanted) return requestAnimationFrame(look)
          requestAnimationFrame(() => resolve(performance.now() - began))
        }
        requestAnimationFrame(look)
      })
    }, language)
    await page.getByRole('menu').last().getByText(name, { exact: true }).click()
    times.push(await page.evaluate(() => window.vitaeSwitch))
    await page.waitForTimeout(1_000)
  }
  await page.close()
  return times
}

/** The scores of one visit on a phone, 0 to 100. */
async function visitWithLighthouse(address) {
  const port = await freePort()
  const browser = await openBrowser([`--remote-debugging-port=${port}`])
  try {
    const { code, output } = await runNode(
      'tests/bench/page/visit.mjs',
      [address, `${port}`, categories.join(',')],
      { quiet: true },
    )
    if (code !== 0) throw new Error(`Lighthouse ended with ${code}.\n${output}`)
    return JSON.parse(output.trim().split('\n').at(-1))
  } finally {
    await browser.close()
  }
}

async function scoreLanding(base, language) {
  const visits = []
  for (let visit = 0; visit < lighthouseRuns; visit++)
    visits.push(await visitWithLighthouse(siteAddress(base, language)))
  return categories.map((name) => ({ name, score: median(visits.map((visit) => visit[name])) }))
}

const atMost = (name, value, limit) => ({ name, value, limit, ok: value <= limit })

/** @returns {Promise<object[]>} tables for JavaScript, the change of the language, and Lighthouse */
export async function run() {
  const { interfaceLanguages } = await loadParts({
    'lib/messages/locales': ['interfaceLanguages'],
  })
  const app = await serveApp()
  const browser = await openBrowser()
  try {
    const landings = []
    for (const language of interfaceLanguages)
      landings.push(kilobytes(await weighLanding(browser, app.base, language)))
    const landing = Math.max(...landings)
    const editors = []
    for (const language of measured)
      editors.push({ language, ...(await weighEditor(browser, app.base, language)) })
    const switches = await timeSwitches(browser, app.base)
    await browser.close()
    const scores = []
    for (const language of measured) {
      const scored = await scoreLanding(app.base, language)
      scores.push(...scored.map(({ name, score }) => ({ name: `${name}, ${language}`, score })))
    }
    return [
      {
        title: 'JavaScript, gzipped',
        columns: ['what', 'kB'],
        rows: [
          [`landing page, the largest of ${landings.length} languages`, `${landing}`],
          ...editors.flatMap(({ language, first, all }) => [
            [`editor in ${language}, until the first field takes input`, `${kilobytes(first)}`],
            [`editor in ${language}, in all with its paper painted`, `${kilobytes(all)}`],
          ]),
        ],
        gates: [
          atMost('landing page, kB', landing, landingLimit),
          ...editors.map(({ language, first }) =>
            atMost(
              `editor in ${language} until the first field takes input, kB`,
              kilobytes(first),
              editorLimit,
            ),
          ),
        ],
        notes: [
          `until the first field: ${editors[0].firstFiles.join(', ')}`,
          `later: ${editors[0].laterFiles.join(', ')}`,
        ],
      },
      {
        title: 'Another interface language, in the same page',
        columns: ['what', 'ms'],
        rows: [
          ['median of five languages', `${Math.round(median(switches))}`],
          ['slowest', `${Math.round(Math.max(...switches))}`],
        ],
        gates: [
          atMost(
            'slowest change of the language, ms',
            Math.round(Math.max(...switches)),
            switchLimit,
          ),
        ],
        notes: ['words fetched from a server on the same machine'],
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
