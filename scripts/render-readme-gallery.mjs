// Makes the README's picture of the first templates of the gallery, each with its person on one page. Run by hand when a
// template or a person changes, look at the result, then commit it. Needs pdftoppm (poppler) and a Chromium.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { findChromium } from './find-chromium.mjs'
import { chromiumFlags } from './support/chromium-flags.mjs'
import { openExhibits } from './support/exhibit-pages.mjs'
import { paintPages } from './support/page-pictures.mjs'
import { root } from './support/root.mjs'

/** Pixels across, pages in a row, and rows: the text of a page can be read at the width of a README. */
const [width, columns, rows] = [1760, 2, 2]

const browser = await chromium.launch({ executablePath: await findChromium(), args: chromiumFlags })
const page = await browser.newPage()
const { exhibits, print, templateCatalogue } = await openExhibits(page)
const figures = []
for (const { id, name } of templateCatalogue.slice(0, columns * rows)) {
  const { bytes } = await print(id, exhibits[id].one, 1)
  const [png] = paintPages(bytes, 1, Math.round(width / columns))
  figures.push(`<figure><img src="${png}" alt=""><figcaption>${name}</figcaption></figure>`)
}
await page.setViewportSize({ width, height: 100 })
await page.setContent(`<style>
  body { margin: 0; padding: 32px 28px 20px; background: #e8ebef; color: #12161d; font: 30px sans-serif;
    display: grid; grid-template-columns: repeat(${columns}, 1fr); gap: 28px }
  figure { margin: 0 }
  img { display: block; width: 100%; box-shadow: 0 1px 4px #12161d40 }
  figcaption { margin-top: 10px; text-align: center }
</style>${figures.join('')}`)
await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode())))
const png = await page.screenshot({ fullPage: true })
await browser.close()
writeFileSync(join(root, 'docs', 'images', 'templates.png'), png)
console.log(`docs/images/templates.png: ${Math.round(png.length / 1024)} kB`)
