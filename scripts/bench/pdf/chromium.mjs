import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromiumFlags, findChromium } from '../../find-chromium.mjs'
import { root } from '../../support/root.mjs'

const escapeText = (text) => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`)

/** The same words as the paper, as plain HTML. */
function bodyOf({ content }) {
  const { basics, work } = content
  const posts = work.map(
    (entry) =>
      `<h3>${escapeText(entry.position)}, ${escapeText(entry.name)} <span>${entry.startDate} – ${entry.endDate}</span></h3><ul>${entry.highlights
        .map((bullet) => `<li>${escapeText(bullet.text)}</li>`)
        .join('')}</ul>`,
  )
  return `<h1>${escapeText(basics.name)}</h1><p>${escapeText(basics.label)}</p><p>${escapeText(basics.email)} · ${escapeText(basics.phone)}</p><h2>Experience</h2>${posts.join('')}`
}

function fontFace(file, weight) {
  const bytes = readFileSync(join(root, 'lib', 'pdf', 'fonts', 'files', file))
  return `@font-face{font-family:Body;font-weight:${weight};src:url(data:font/ttf;base64,${bytes.toString('base64')})}`
}

const style = `${fontFace('inter-regular.ttf', 400)}${fontFace('inter-bold.ttf', 700)}
@page{size:A4;margin:18mm}body{font:10pt/1.35 Body;margin:0}h1{font-size:22pt;margin:0}h2{font-size:9pt}
h3{font-size:10pt;margin:6pt 0 2pt;display:flex;justify-content:space-between}ul{margin:0;padding-left:10pt}`

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
