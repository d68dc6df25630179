// The editor and the dashboard on a device with a quarter of this one's speed: how long until the largest part
// is painted on a phone, from a key to its page, and the longest task of the page meanwhile.
import { loadavg } from 'node:os'
import { documents } from '../preview/documents.mjs'
import { openTypist } from '../preview/typing.mjs'
import { openBrowser, serveApp } from '../support/app.mjs'
import { median, percentile95 } from '../support/statistics.mjs'
import { fillDashboard } from './fill-dashboard.mjs'

/** Times slower than this machine. */
const slowdown = 4
const maxKeyTime = 250
const maxPaintTime = 2_500
const maxTask = 200
/** While a page loads: nobody types yet. */
const maxLoadTask = 300
const maxFirstLetter = 5_000
/** "Slow 3G" of the browsers' tools: bytes a second, and milliseconds of each answer. */
const slowNetwork = {
  offline: false,
  latency: 400,
  downloadThroughput: 62_500,
  uploadThroughput: 62_500,
}
const slowRounds = 3
const rounds = 7
const warmUp = 6
const keys = 40
const letters = 'thetideturnsatnoonandthecrewisready'

const phone = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2.625,
  isMobile: true,
  hasTouch: true,
  serviceWorkers: 'block',
}

/** Slows the main thread of a page; workers keep their speed, which Chromium cannot take from them. */
async function slowDown(context, page) {
  const client = await context.newCDPSession(page)
  await client.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  return client
}

/** Runs in the page before anything else: notes long tasks, shifts, the largest paint so far, the field that comes with the page, and the first one of the editor itself. */
function watchLoading() {
  const bench = { paint: 0, painted: '', tasks: [], shift: 0, field: 0, own: 0 }
  window.vitaeLoading = bench
  const look = () => {
    const fields = document.querySelectorAll('input[data-early-field], [data-field-key]')
    const now = performance.now()
    if ([...fields].some((field) => field.checkVisibility())) bench.field ||= now
    if (document.querySelector('[data-field-key]')) bench.own = now
    else requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput } of list.getEntries())
      bench.shift += hadRecentInput ? 0 : value
  }).observe({ type: 'layout-shift', buffered: true })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      bench.paint = entry.startTime
      bench.painted = entry.element?.tagName ?? entry.url ?? ''
    }
  }).observe({ type: 'largest-contentful-paint', buffered: true })
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) bench.tasks.push(duration)
  }).observe({ type: 'longtask', buffered: true })
}

/**
 * Loads a page over and over, each time as if nothing of it were kept, and answers what each took.
 *
 * @param {(page: import('@playwright/test').Page) => Promise<void>} isThere resolves when the page is in use
 * @param {object | null} network conditions to load it under; null for those of this machine
 */
async function loadOften(context, address, isThere, network = null) {
  const loads = []
  for (let round = 0; round < (network ? slowRounds : rounds); round++) {
    const page = await context.newPage()
    const client = await slowDown(context, page)
    await client.send('Network.enable')
    await client.send('Network.clearBrowserCache')
    // Without the caches of the process either, as for somebody who comes for the first time.
    await client.send('Network.setCacheDisabled', { cacheDisabled: true })
    if (network) await client.send('Network.emulateNetworkConditions', network)
    await page.addInitScript(watchLoading)
    await page.goto(address, { waitUntil: 'commit' })
    await isThere(page)
    await page.waitForTimeout(2_500)
    loads.push(await page.evaluate(() => window.vitaeLoading))
    await page.close()
  }
  return loads
}

/** Brings a CV into a device and gives the address of its editor. */
async function bringCv(context, base, resume) {
  const page = await context.newPage()
  await page.goto(`${base}/cvs`)
  await page.locator('input[type=file]').setInputFiles({
    name: 'resume.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(resume)),
  })
  await page.waitForURL(/\/editor#/)
  await page.locator('[data-save-status=on-device]').first().waitFor()
  const address = page.url()
  await page.evaluate(fillDashboard, { count: 10 })
  await page.close()
  return address
}

const milliseconds = (value) => value.toFixed(0)
const largest = (values) => Math.max(0, ...values)

async function measureLoads(browser, base) {
  const context = await browser.newContext(phone)
  const editor = await bringCv(context, base, documents[1].resume)
  const places = [
    ['editor, a CV of three pages', editor, (page) => page.locator('[data-section]').first()],
    [
      'editor, a new CV',
      `${base}/editor`,
      (page) => page.locator('[data-field-key="basics/name"]'),
    ],
    ['dashboard with 10 CVs', `${base}/cvs`, (page) => page.locator('main li h2 a').first()],
  ]
  const measured = []
  for (const [name, address, part] of places) {
    const loads = await loadOften(context, address, (page) => part(page).waitFor())
    measured.push({
      name,
      paints: loads.map(({ paint }) => paint),
      painted: loads.at(-1).painted,
      tasks: loads.flatMap(({ tasks }) => tasks),
    })
  }
  await context.close()
  return measured
}

/** Presses a key in the first field as soon as it is there, and waits until the editor has the letter. */
async function typeFirstLetter(page) {
  const first = page.locator('input[data-early-field=name], [data-field-key="basics/name"]').first()
  await first.click({ timeout: 60_000 })
  await page.keyboard.press('x')
  await page.waitForFunction(
    () => document.querySelector('[data-field-key="basics/name"]')?.value.endsWith('x'),
    null,
    { timeout: 60_000 },
  )
}

async function measureSlowNetwork(browser, base) {
  const context = await browser.newContext(phone)
  const editor = await bringCv(context, base, documents[1].resume)
  const places = [
    ['editor, a new CV', `${base}/editor`, typeFirstLetter],
    [
      'editor, a CV of three pages',
      editor,
      (page) => page.locator('[data-section]').first().waitFor(),
    ],
    [
      'dashboard with 10 CVs',
      `${base}/cvs`,
      (page) => page.locator('main li h2 a').first().waitFor(),
    ],
  ]
  const measured = []
  for (const [name, address, isThere] of places) {
    const loads = await loadOften(context, address, isThere, slowNetwork)
    measured.push({ name, loads })
  }
  await context.close()
  return measured
}

async function measureKeys(browser, base, document) {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    serviceWorkers: 'block',
  })
  const typist = await openTypist(context, base, document)
  await slowDown(context, context.pages()[0])
  const times = []
  for (let key = 0; key < warmUp + keys; key++) {
    const { swapped } = await typist.type(letters[key % letters.length])
    if (key >= warmUp) times.push(swapped)
  }
  const tasks = await typist.longTasks()
  await context.close()
  return { pages: document.pages, times, tasks }
}

const gate = (name, value, limit) => ({
  name: `${name}, ms`,
  value: Math.round(value),
  limit,
  ok: value <= limit,
})

/** @returns {Promise<object[]>} a table of loads, a table of keys */
export async function run() {
  const app = await serveApp()
  const browser = await openBrowser()
  const loadBefore = loadavg()[0]
  try {
    const loads = await measureLoads(browser, app.base)
    const slow = await measureSlowNetwork(browser, app.base)
    const typed = []
    for (const document of documents) typed.push(await measureKeys(browser, app.base, document))
    const busy = `processor slowed ${slowdown} times, the main thread alone (Chromium slows no workers); load of the machine ${loadBefore.toFixed(1)} before, ${loadavg()[0].toFixed(1)} after`
    return [
      {
        title: 'Loading on a slow phone, Chromium',
        columns: ['page', 'largest paint p50 ms', 'worst ms', 'what', 'longest task ms'],
        rows: loads.map(({ name, paints, painted, tasks }) => [
          name,
          milliseconds(median(paints)),
          milliseconds(largest(paints)),
          painted,
          milliseconds(largest(tasks)),
        ]),
        gates: loads.flatMap(({ name, paints, tasks }) => [
          gate(`largest paint, ${name}`, median(paints), maxPaintTime),
          gate(`longest task, ${name}`, largest(tasks), maxLoadTask),
        ]),
        notes: [
          busy,
          `390 × 844, ${rounds} loads each with empty caches of the browser, from this machine without a slow network; the paper is a canvas, which browsers do not count as a paint`,
        ],
      },
      {
        title: 'Loading on a slow phone by slow 3G, Chromium',
        columns: [
          'page',
          'first field p50 ms',
          'field of the editor itself p50 ms',
          'largest paint p50 ms',
          'longest task ms',
          'shift',
        ],
        rows: slow.map(({ name, loads: all }) => [
          name,
          milliseconds(median(all.map(({ field }) => field))),
          milliseconds(median(all.map(({ own }) => own))),
          milliseconds(median(all.map(({ paint }) => paint))),
          milliseconds(largest(all.flatMap(({ tasks }) => tasks))),
          largest(all.map(({ shift }) => shift)).toFixed(3),
        ]),
        gates: slow
          .filter(({ name }) => name === 'editor, a new CV')
          .map(({ name, loads: all }) =>
            gate(`first field, ${name}`, median(all.map(({ field }) => field)), maxFirstLetter),
          ),
        notes: [
          busy,
          `500 kbit/s and 400 ms for each answer, ${slowRounds} loads each with empty caches; the first key goes into the field that comes with the page, and each round waits until the editor has it`,
        ],
      },
      {
        title: 'Key to repainted page on a slow computer, Chromium',
        columns: ['pages', 'p50 ms', 'p95 ms', 'longest task ms'],
        rows: typed.map(({ pages, times, tasks }) => [
          `${pages}`,
          milliseconds(median(times)),
          milliseconds(percentile95(times)),
          milliseconds(largest(tasks)),
        ]),
        gates: typed.flatMap(({ pages, times, tasks }) => [
          gate(`key to paper p95, ${pages} page(s)`, percentile95(times), maxKeyTime),
          gate(`longest task while typing, ${pages} page(s)`, largest(tasks), maxTask),
        ]),
        notes: [
          busy,
          `${keys} keys after ${warmUp}, window 1440 × 900: a phone shows no paper beside the form`,
        ],
      },
    ]
  } finally {
    await browser.close()
    await app.close()
  }
}
