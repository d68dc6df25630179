// Typing into a bullet of the real editor, and what each key takes until its page is on screen.
const pause = (milliseconds) => new Promise((next) => setTimeout(next, milliseconds))

/** Milliseconds after a picture in which the rest of a key's work is done, saving included. */
const settling = 350

/** Runs in the page: notes each key and the swap of the pictures that it leads to. */
function watchPictures() {
  const bench = { keyAt: 0, longTasks: [], painted: null }
  window.vitaeBench = bench
  let settle = () => {}
  bench.arm = () => {
    bench.keyAt = 0
    bench.painted = new Promise((resolve) => {
      settle = resolve
    })
  }
  addEventListener(
    'keydown',
    (event) => {
      bench.keyAt = event.timeStamp
    },
    true,
  )
  const desk = document.querySelector('[data-page]').parentElement
  new MutationObserver((records) => {
    const isPicture = (node) => node instanceof HTMLCanvasElement
    if (bench.keyAt === 0) return
    if (!records.some(({ addedNodes }) => [...addedNodes].some(isPicture))) return
    const { keyAt } = bench
    const swapped = performance.now() - keyAt
    bench.keyAt = 0
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => settle({ swapped, framed: performance.now() - keyAt })
      port2.postMessage(null)
    })
  }).observe(desk, { childList: true, subtree: true })
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) bench.longTasks.push(duration)
  }).observe({ type: 'longtask' })
}

/** Milliseconds of CPU that the page's main thread has used so far. */
async function busyTime(client) {
  const { metrics } = await client.send('Performance.getMetrics')
  return metrics.find(({ name }) => name === 'TaskDuration').value * 1_000
}

/**
 * Brings a CV into the editor and puts the caret into the first bullet of its first post.
 *
 * @param {import('@playwright/test').BrowserContext} context
 * @param {string} base
 * @param {{pages: number, resume: object}} document
 */
export async function openTypist(context, base, { pages, resume }) {
  const page = await context.newPage()
  const pageErrors = []
  page.on('pageerror', (error) => pageErrors.push(String(error)))
  await page.goto(`${base}/cvs`)
  await page.locator('input[type=file]').setInputFiles({
    name: 'resume.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(resume)),
  })
  await page.waitForURL(/\/editor#/)
  const form = page.getByRole('main', { name: 'Write' })
  const section = form.locator('h2').getByRole('button', { name: /^Work experience/ })
  await section.waitFor()
  if ((await section.getAttribute('aria-expanded')) === 'false') await section.click()
  const entry = form.locator('h3 button[aria-expanded]').first()
  if ((await entry.getAttribute('aria-expanded')) === 'false') await entry.click()
  // Long: a busy machine takes its time, and nothing is measured yet.
  await page.locator('[data-page="1"] canvas').waitFor({ timeout: 120_000 })
  const found = await page.locator('[data-page]').count()
  if (found !== pages) throw new Error(`Expected ${pages} pages on the desk, found ${found}`)
  await page.getByRole('textbox', { name: /^Bullet point 1 of/ }).click()
  await page.keyboard.press('End')
  await pause(1_500)
  await page.evaluate(watchPictures)
  const client = await context.newCDPSession(page)
  // CPU time, so that other programs do not count.
  await client.send('Performance.enable', { timeDomain: 'threadTicks' })
  return {
    /** Types one letter; gives milliseconds to the swap, to the frame after it, and of busy work. */
    async type(letter) {
      await page.evaluate(() => window.vitaeBench.arm())
      const before = await busyTime(client)
      await page.keyboard.press(letter)
      const late = pause(20_000).then(() => {
        throw new Error(`No picture after a key. ${pageErrors.join('; ')}`)
      })
      const times = await Promise.race([page.evaluate(() => window.vitaeBench.painted), late])
      late.catch(() => {})
      await pause(settling)
      return { ...times, busy: (await busyTime(client)) - before }
    },
    longTasks: () => page.evaluate(() => window.vitaeBench.longTasks),
    close: () => page.close(),
  }
}
