// The dashboard with 10 and with 1,000 CVs of a device: how long until the first card can be used, and how
// evenly it scrolls.
import { openBrowser, serveApp } from '../support/app.mjs'
import { median, percentile95 } from '../support/statistics.mjs'
import { fillDashboard } from './fill-dashboard.mjs'

const counts = [10, 1_000]
const rounds = 5
/** Pixels a frame, and frames: about two screens a second. */
const stride = 30
const frames = 240
/** The slowest frame that still looks even on a screen of 60 Hz, with room for a busy machine. */
const evenFrame = 34

/** Runs in the page before anything else: notes when the first card can be pressed. */
function watchFirstCard() {
  const bench = { first: null, picture: null }
  window.vitaeBench = bench
  const look = () => {
    const card = document.querySelector('main li h2 a')
    if (card && bench.first === null) bench.first = performance.now()
    const isPainted = [...document.querySelectorAll('main li canvas')].some(
      ({ width }) => width > 1,
    )
    if (isPainted && bench.picture === null) bench.picture = performance.now()
    if (bench.first === null || bench.picture === null) requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}

/** Runs in the page: scrolls evenly and answers how long each frame took. */
function scrollThrough({ stride, frames }) {
  return new Promise((resolve) => {
    const times = []
    let before = performance.now()
    const step = (now) => {
      times.push(now - before)
      before = now
      scrollBy(0, stride)
      if (times.length < frames) requestAnimationFrame(step)
      else resolve(times.slice(1))
    }
    requestAnimationFrame(step)
  })
}

const resume = {
  basics: { name: 'Amara Okafor', label: 'Data engineer', summary: 'Builds pipelines. '.repeat(8) },
  work: Array.from({ length: 4 }, (_, at) => ({
    name: `Employer ${at + 1}`,
    position: 'Engineer',
    startDate: `20${10 + at}`,
    highlights: Array.from({ length: 5 }, (_, bullet) => `Result ${bullet + 1} of that year.`),
  })),
}

async function measureDashboard(browser, base, count) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  const page = await context.newPage()
  await page.goto(`${base}/cvs`)
  await page.locator('input[type=file]').setInputFiles({
    name: 'resume.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(resume)),
  })
  await page.waitForURL(/\/editor#/)
  await page.getByText('Saved on this device').waitFor({ state: 'attached' })
  await page.evaluate(fillDashboard, { count })
  await page.addInitScript(watchFirstCard)
  const first = []
  const picture = []
  for (let round = 0; round < rounds; round++) {
    await page.goto(`${base}/cvs`)
    await page.waitForFunction(() => window.vitaeBench.picture !== null, null, { timeout: 60_000 })
    const bench = await page.evaluate(() => window.vitaeBench)
    first.push(bench.first)
    picture.push(bench.picture)
  }
  const times = await page.evaluate(scrollThrough, { stride, frames })
  await context.close()
  return { first: median(first), picture: median(picture), times }
}

const milliseconds = (value) => `${value.toFixed(0)} ms`

export async function run() {
  const app = await serveApp()
  const browser = await openBrowser()
  try {
    const rows = []
    for (const count of counts) {
      const { first, picture, times } = await measureDashboard(browser, app.base, count)
      const slow = times.filter((time) => time > evenFrame).length
      rows.push([
        count.toLocaleString('en'),
        milliseconds(first),
        milliseconds(picture),
        milliseconds(median(times)),
        milliseconds(percentile95(times)),
        `${slow} of ${times.length}`,
      ])
    }
    return {
      title: 'The dashboard with many CVs',
      columns: [
        'CVs',
        'first card, p50',
        'first picture, p50',
        'scroll frame p50',
        'p95',
        `frames over ${evenFrame} ms`,
      ],
      rows,
      notes: [
        `From the start of the navigation, ${rounds} loads each, on a device that has the CVs; ${frames} frames of ${stride} px.`,
      ],
    }
  } finally {
    await browser.close()
    await app.close()
  }
}
