import { findChromium } from '../../../scripts/find-chromium.mjs'
import { chromiumFlags } from '../../../scripts/support/chromium-flags.mjs'
import { bodyOf, style } from './web-page.mjs'

/**
 * A warm Chromium with its fonts loaded, that prints documents.
 *
 * @returns {Promise<{print: (document: object) => Promise<Uint8Array>, close: () => Promise<void>} | null>}
 *   null where there is no Chromium
 */
export async function openChromium() {
  const executablePath = await findChromium()
  if (!executablePath) return null
  const { chromium } = await import('@playwright/test')
  const browser = await chromium.launch({ executablePath, args: chromiumFlags })
  const page = await browser.newPage()
  await page.setContent(`<!doctype html><style>${style}</style><body>warm <b>warm</b>`)
  await page.evaluate(() => document.fonts.ready)
  return {
    async print(document) {
      await page.evaluate((html) => {
        globalThis.document.body.innerHTML = html
      }, bodyOf(document))
      return page.pdf({ preferCSSPageSize: true, tagged: true })
    },
    close: () => browser.close(),
  }
}
