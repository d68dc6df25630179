import { findChromium } from '../../../../../scripts/find-chromium.mjs'
import { chromiumFlags } from '../../../../../scripts/support/chromium-flags.mjs'
import { fillIn } from '../people/fill-in.mjs'

const pageNumbers = {
  page: '<span class="pageNumber"></span>',
  pages: '<span class="totalPages"></span>',
}

function runningOf(look, paper) {
  if (!look.running) return {}
  const line = (text) =>
    `<div style="font:8px sans-serif;width:100%;padding:0 15mm;text-align:right">${text}</div>`
  const name = paper.name.replace(/</g, '')
  return {
    displayHeaderFooter: true,
    headerTemplate: line(look.running === 'header' ? name : ''),
    footerTemplate: line(fillIn(paper.page, { ...pageNumbers, name })),
  }
}

/**
 * Prints pages as people print them from a browser.
 *
 * @returns {Promise<object | null>} null where there is no Chromium
 */
export async function openChromium() {
  const executablePath = await findChromium()
  if (!executablePath) return null
  const { chromium } = await import('@playwright/test')
  const browser = await chromium.launch({ executablePath, args: chromiumFlags })
  const page = await browser.newPage()
  return {
    async print(source, look, paper) {
      await page.setContent(source)
      await page.evaluate(() => globalThis.document.fonts.ready)
      return page.pdf({
        ...{ preferCSSPageSize: true, printBackground: true, tagged: look.tagged ?? false },
        ...runningOf(look, paper),
      })
    },
    close: () => browser.close(),
  }
}
