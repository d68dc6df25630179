// Pictures of the pages of a PDF. Needs pdftoppm (poppler), and a Chromium to pack them.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * Paints the first pages of a file.
 *
 * @param {Uint8Array} bytes
 * @param {number} count of pages
 * @param {number} width in pixels
 * @returns {string[]} PNG addresses
 */
export function paintPages(bytes, count, width) {
  const folder = mkdtempSync(join(tmpdir(), 'vitae-pages-'))
  const pdf = join(folder, 'cv.pdf')
  writeFileSync(pdf, bytes)
  const pictures = Array.from({ length: count }, (_, index) => {
    const name = join(folder, `page-${index}`)
    const page = String(index + 1)
    const scale = ['-scale-to-x', String(width), '-scale-to-y', '-1']
    execFileSync('pdftoppm', ['-png', '-singlefile', '-f', page, '-l', page, ...scale, pdf, name])
    return `data:image/png;base64,${readFileSync(`${name}.png`).toString('base64')}`
  })
  rmSync(folder, { recursive: true })
  return pictures
}

/**
 * Packs a picture as WebP.
 *
 * @param {import('@playwright/test').Page} page of a browser
 * @param {string} address
 * @param {number} quality from 0 to 1
 */
export async function packPicture(page, address, quality) {
  const { data, width, height } = await page.evaluate(
    async ({ source, share }) => {
      const image = new Image()
      image.src = source
      await image.decode()
      const { naturalWidth: width, naturalHeight: height } = image
      const canvas = Object.assign(document.createElement('canvas'), { width, height })
      canvas.getContext('2d').drawImage(image, 0, 0)
      return { data: canvas.toDataURL('image/webp', share).split(',')[1], width, height }
    },
    { source: address, share: quality },
  )
  return { bytes: Buffer.from(data, 'base64'), width, height }
}
