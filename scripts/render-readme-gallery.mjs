// Makes the README's picture of the templates from the pictures of the gallery, so run scripts/render-gallery.mjs before
// it. Run by hand, look at the result, then commit it. Needs a Chromium.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { loadParts } from '../tests/bench/support/parts.mjs'
import { findChromium } from './find-chromium.mjs'
import { chromiumFlags } from './support/chromium-flags.mjs'
import { root } from './support/root.mjs'

/** Pixels across, pages in a row, and rows. */
const [width, columns, rows] = [2000, 4, 1]

const { templateCatalogue } = await loadParts({
  'lib/pdf/templates/catalogue': ['templateCatalogue'],
})
const pictures = JSON.parse(
  readFileSync(join(root, 'components/site/gallery/pictures.json'), 'utf8'),
)

function figure({ id, name }) {
  const bytes = readFileSync(join(root, 'public', pictures[id].one[0].src))
  const source = `data:image/webp;base64,${bytes.toString('base64')}`
  return `<figure><img src="${source}" alt=""><figcaption>${name}</figcaption></figure>`
}

const browser = await chromium.launch({ executablePath: await findChromium(), args: chromiumFlags })
const page = await browser.newPage({ viewport: { width, height: 100 } })
await page.setContent(`<style>
  body { margin: 0; padding: 24px 20px 16px; background: #e8ebef; color: #12161d; font: 20px sans-serif;
    display: grid; grid-template-columns: repeat(${columns}, 1fr); gap: 16px }
  figure { margin: 0 }
  img { display: block; width: 100%; box-shadow: 0 1px 4px #12161d40 }
  figcaption { margin-top: 6px; text-align: center }
</style>${templateCatalogue
  .slice(0, columns * rows)
  .map(figure)
  .join('')}`)
await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode())))
const png = await page.screenshot({ fullPage: true })
await browser.close()
writeFileSync(join(root, 'docs', 'images', 'templates.png'), png)
console.log(`docs/images/templates.png: ${Math.round(png.length / 1024)} kB`)
