// Files dropped on the dashboard of a browser: how long it takes until the page says what they are, how long
// the page stood still on the way, and by how much all processes of the browser grew.
import { readFileSync } from 'node:fs'

/** Megabytes in memory of all processes of a browser; NaN where the system does not tell. */
async function residentOf(session) {
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  const kilobytes = processInfo.map(({ id }) => {
    try {
      return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1] ?? 0)
    } catch {
      // It has ended, or there is no such folder.
      return 0
    }
  })
  const sum = kilobytes.reduce((all, one) => all + one, 0)
  return sum > 0 ? sum / 1_000 : Number.NaN
}

/** In the page: measures the longest pause between two ticks of a timer. */
function watchTicks() {
  let last = performance.now()
  window.maxGap = 0
  window.tickTimer = setInterval(() => {
    const now = performance.now()
    window.maxGap = Math.max(window.maxGap, now - last - 10)
    last = now
  }, 10)
}

/** In the page: whether it says already that files can be dropped on it. */
function takesFiles() {
  const data = new DataTransfer()
  data.items.add(new File([], 'file'))
  const drag = (type) =>
    document.body.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true }))
  const isOver = document.body.innerText.includes('Drop your CV here')
  drag('dragenter')
  return isOver
}

/** In the page: drops a file as a system does. */
function dropFile({ name, text }) {
  const data = new DataTransfer()
  const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))
  data.items.add(new File([bytes], name))
  for (const type of ['dragenter', 'dragover', 'drop']) {
    document.body.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true }))
  }
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} base address of the server
 */
export async function openPage(browser, base) {
  const session = await browser.newBrowserCDPSession()
  return {
    /** @returns {Promise<{milliseconds: number, gap: number, megabytes: number}>} */
    async bring({ name, bytes }) {
      // The service worker would fetch the whole build meanwhile.
      const page = await browser.newPage({ serviceWorkers: 'block' })
      page.setDefaultTimeout(60_000)
      await page.goto(`${base}/cvs`)
      await page.waitForFunction(takesFiles)
      await page.evaluate(watchTicks)
      const before = await residentOf(session)
      let max = before
      let isOver = false
      const watching = (async () => {
        while (!isOver) {
          max = Math.max(max, await residentOf(session))
          await new Promise((done) => setTimeout(done, 20))
        }
      })()
      const began = performance.now()
      try {
        await page.evaluate(dropFile, { name, text: Buffer.from(bytes).toString('base64') })
        const heading = page.getByRole('heading', { level: 1 })
        await heading.filter({ hasText: /couldn’t be read$|^Review: / }).waitFor()
      } finally {
        isOver = true
        await watching
      }
      const milliseconds = performance.now() - began
      const gap = await page.evaluate(() => window.maxGap)
      await page.close()
      return { milliseconds, gap, megabytes: max - before }
    },
  }
}
