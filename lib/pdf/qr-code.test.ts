import fc from 'fast-check'
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { decodeQR } from 'qr/decode.js'
import { describe, expect, it } from 'vitest'
import { newestLook } from '@/lib/resume/look'
import type { Design } from '@/lib/resume/schema/design'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { countingIds, fullResume } from '@/tests/fixtures/paper-documents'
import { withPhoto } from '@/tests/fixtures/portrait'
import { someOf } from '@/tests/runs'
import { qrAddressOf } from './qr-address'
import { createQrCode } from './qr-code'
import { templateCatalogue } from './templates/catalogue'
import { printOnPaper } from './templates/testing/paper'

const margin = 4
const scale = 4

/** Rasterises the path: dark on light, four pixels per module. */
function paint({ size, path }: { size: number; path: string }) {
  const side = scale * (size + 2 * margin)
  const data = new Uint8Array(4 * side * side).fill(255)
  const rounds = [...path.matchAll(/M(\d+) (\d+)h(\d+)v1H\1z/g)]
  expect(rounds.map(([run]) => run).join('')).toBe(path)
  for (const [, x, y, width] of rounds) {
    const begin = scale * (Number(x) + margin)
    for (let row = 0; row < scale; row++) {
      const at = side * (scale * (Number(y) + margin) + row) + begin
      for (let pixel = at; pixel < at + scale * Number(width); pixel++) {
        data.fill(0, 4 * pixel, 4 * pixel + 3)
      }
    }
  }
  return { width: side, height: side, data }
}

/** Decodes a picture by an independent scanner. */
const scan = (text: string) => decodeQR(paint(createQrCode(text)), { timeLimit: 10_000 })

it('a QR code is read back, whatever it says', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 160 }), (text) => {
      expect(scan(text)).toBe(text)
    }),
    { numRuns: 40 },
  )
})

it('a QR code is read back from the shortest to the longest', () => {
  for (const length of [1, 14, 26, 62, 106, 122, 213, 450, 666, 1_000, 2_331]) {
    const text = 'otpauth://'.repeat(234).slice(0, length)
    expect(scan(text)).toBe(text)
  }
})

it('a QR code is drawn as one path over its dark modules', () => {
  const { size, path } = createQrCode(
    'otpauth://totp/Vitae:q%40example.org?secret=JBSWY3DPEHPK3PXP',
  )
  expect(size).toBe(33)
  // Top left finder pattern: seven dark, then one light module.
  expect(path).toMatch(/^M0 0h7v1H0z/)
})

it('a QR code of more than 2,331 bytes is refused', () => {
  expect(() => createQrCode('é'.repeat(1_166))).toThrow(RangeError)
})

type Matrix = [number, number, number, number, number, number]

const times = (one: Matrix, other: Matrix): Matrix => [
  one[0] * other[0] + one[1] * other[2],
  one[0] * other[1] + one[1] * other[3],
  one[2] * other[0] + one[3] * other[2],
  one[2] * other[1] + one[3] * other[3],
  one[4] * other[0] + one[5] * other[2] + other[4],
  one[4] * other[1] + one[5] * other[3] + other[5],
]

/** Pixels of a printed code by point. */
const density = 6

/** Points of 18 and a little over 20 mm. */
const smallest = 51
const largest = 57

/** Returns the contours of a path of pdf.js, each as its points. */
function contoursOf(path: ArrayLike<number>): number[][][] {
  const contours: number[][][] = []
  for (let index = 0; index < path.length; ) {
    const kind = path[index++] ?? 0
    if (kind === 0) contours.push([])
    for (const end = index + ([2, 2, 6, 4][kind] ?? 0); index < end; index += 2) {
      contours.at(-1)?.push([path[index] ?? 0, path[index + 1] ?? 0])
    }
  }
  return contours
}

type Drawing = { fnArray: readonly number[]; argsArray: readonly unknown[][] }

/** Paints the fills of a page inside a rectangle of it; what nothing was painted on is black. */
function paintInside([left = 0, , right = 0, top = 0]: number[], drawing: Drawing) {
  const side = Math.round((right - left) * density)
  const data = new Uint8Array(4 * side * side)
  const saved: [Matrix, number][] = []
  let [matrix, colour]: [Matrix, number] = [[1, 0, 0, 1, 0, 0], 0]
  const within = (value: number) => Math.min(side, Math.max(0, Math.round(value * density)))
  const fill = (contour: number[][]) => {
    const points = contour.map(([x = 0, y = 0]) => times([1, 0, 0, 1, x, y], matrix))
    const xs = points.map(([, , , , x]) => within(x - left))
    const ys = points.map(([, , , , , y]) => within(top - y))
    for (let row = Math.min(...ys); row < Math.max(...ys); row++) {
      const begin = 4 * side * row
      data.fill(colour, begin + 4 * Math.min(...xs), begin + 4 * Math.max(...xs))
    }
  }
  for (const [at, operator] of drawing.fnArray.entries()) {
    const args = drawing.argsArray[at] ?? []
    if (operator === OPS.save) saved.push([matrix, colour])
    if (operator === OPS.restore) [matrix, colour] = saved.pop() ?? [matrix, colour]
    if (operator === OPS.transform) matrix = times([...args] as Matrix, matrix)
    if (operator === OPS.setFillRGBColor) colour = Number.parseInt(String(args[0]).slice(1, 3), 16)
    const [painting, paths] = args
    if (operator === OPS.constructPath && (painting === OPS.fill || painting === OPS.eoFill)) {
      contoursOf((paths as Float32Array[])[0] ?? []).forEach(fill)
    }
  }
  return { width: side, height: side, data }
}

/** Returns the alternative texts of the figures of a structure tree. */
function altsOf(node: unknown): unknown[] {
  if (typeof node !== 'object' || node === null) return []
  const inner = 'children' in node && Array.isArray(node.children) ? node.children : []
  return [...('alt' in node ? [node.alt] : []), ...inner.flatMap(altsOf)]
}

/** Finds the code on the pages by its link and decodes what is painted there; null without one. */
async function printedCode(bytes: Uint8Array, target: string) {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 })
  const pdf = await task.promise
  const numbers = Array.from({ length: pdf.numPages }, (_, at) => at + 1)
  const found = await Promise.all(
    numbers.map(async (number) => {
      const page = await pdf.getPage(number)
      const links: { url?: string; rect: number[] }[] = await page.getAnnotations()
      const rect = links.find(
        ({ url, rect: [left = 0, , right = 0] }) => url === target && right - left < largest,
      )?.rect
      const [left = 0, bottom = 0, right = 0, top = 0] = rect ?? []
      if (!rect || right - left < smallest || top - bottom < smallest) return []
      const picture = paintInside(rect, await page.getOperatorList())
      const [, , , height = 0] = page.view
      const box = { left, right, top: height - top, bottom: height - bottom }
      const text = decodeQR(picture, { timeLimit: 10_000 })
      return [{ text, page: number, box, alts: altsOf(await page.getStructTree()) }]
    }),
  )
  await task.destroy()
  return found.flat()
}

const address = 'https://example.org/zoe?a=1&b=2'

const coded = (design: Partial<Design>): ResumeDocument => {
  const document = fullResume(countingIds())
  const own = { ...document.design, look: newestLook, palette: 'default', qrCode: 'url' }
  return { ...document, design: { ...own, ...design } }
}

describe.each(someOf(templateCatalogue))('a QR code in the template $id', ({ id }) => {
  it.each(['en', 'ar'])(
    'is decoded from its page, links, and is off all words (%s)',
    async (language) => {
      const { document, files } = withPhoto(coded({ template: id, language }))
      for (const one of [document, coded({ template: id, language })]) {
        const { rendered, pages } = await printOnPaper(one, files)
        const codes = await printedCode(rendered.bytes, address)
        expect(codes.map(({ text }) => text)).toEqual([address])
        const [{ page = 0, box, alts } = {}] = codes
        expect(alts).toContain(address)
        const { left = 0, right = 0, top = 0, bottom = 0 } = box ?? {}
        expect(left).toBeGreaterThan(0)
        const covered = pages[page - 1]?.filter(
          ({ x, y, width, text }) =>
            text.trim() !== '' && x < right && x + width > left && y < bottom + 3 && y > top,
        )
        expect(covered).toEqual([])
      }
    },
  )
})

it('a QR code without room beside the name follows the last words of the CV, on their page', async () => {
  const { document, files } = withPhoto(coded({ template: 'plain', headerAlign: 'center' }))
  const { rendered, pages, boxes } = await printOnPaper(document, files)
  const [{ page = 0, box } = {}] = await printedCode(rendered.bytes, address)
  expect(page).toBe(pages.length)
  const last = boxes.filter((one) => one.page === page - 1).map(({ y, height }) => y + height)
  expect(last.length).toBeGreaterThan(0)
  expect(box?.top).toBeGreaterThan(Math.max(...last) - 1)
})

it('a QR code has an address of the header or a share link, and none that only this machine knows', () => {
  const { content, design } = coded({})
  const { basics } = content
  const [profile] = basics.profiles
  const printed = (qrCode: string, url = basics.url) =>
    qrAddressOf({ ...design, qrCode }, { ...basics, url })
  expect(printed('')).toBe(null)
  expect(printed('url')).toBe(address)
  expect(printed('url', 'zoe.example')).toBe('https://zoe.example/')
  expect(printed(profile?.id ?? '')).toBe('https://example.org/code')
  expect(printed('000000000000')).toBe(null)
  expect(printed('https://cv.example/s/k3f9')).toBe('https://cv.example/s/k3f9')
  const unreachable = [
    'http://localhost:3000/s/k3f9',
    'http://127.0.0.1/',
    'http://[::1]/',
    'http://cv.local/',
    'http://192.168.0.4/',
  ]
  for (const url of unreachable) expect([printed(url), printed('url', url)]).toEqual([null, null])
  expect(printed('url', 'mailto:zoe@example.org')).toBe(null)
  expect(printed('url', `https://example.org/${'a'.repeat(200)}`)).toBe(null)
})
