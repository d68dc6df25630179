import { afterEach, expect, it, vi } from 'vitest'
import { woff2Decode, woff2Encode, woffDecode, woffEncode } from 'woff-lib'
import { readOwnFont } from '@/lib/pdf/fonts/read-own-font'
import { ownFontFile, withNumber } from '@/tests/fixtures/own-font'
import { unpackFont } from './unpack-font'
import type { WebFont } from './woff-worker'

const terminate = vi.fn()

/** Worker that unpacks in this thread. */
class WorkerHere {
  onmessage: (event: { data: unknown }) => void = () => {}
  terminate = terminate
  async postMessage({ isWoff2, bytes }: WebFont) {
    const unpack = isWoff2 ? woff2Decode : woffDecode
    this.onmessage({ data: await unpack(bytes).catch(() => null) })
  }
}

vi.stubGlobal('Worker', WorkerHere)
afterEach(() => terminate.mockClear())

const woff2 = (font: Uint8Array) => new Uint8Array(woff2Encode(font, { quality: 1 }))

it('unpacks web fonts into a font that can be embedded', async () => {
  const font = ownFontFile('bold')
  for (const file of [woff2(font), new Uint8Array(await woffEncode(font))]) {
    const unpacked = await unpackFont(file)
    expect(unpacked.ok && readOwnFont(unpacked.bytes)).toEqual(readOwnFont(font))
  }
  expect(terminate).toHaveBeenCalledTimes(2)
})

it('leaves what a licence forbids to the check of fonts', async () => {
  const unpacked = await unpackFont(woff2(withNumber(ownFontFile(), 'OS/2', 8, 2)))
  expect(unpacked.ok && readOwnFont(unpacked.bytes)).toEqual({ ok: false, code: 'restricted' })
})

it('returns other files as they are, and starts no worker for them', async () => {
  for (const bytes of [ownFontFile(), new Uint8Array(), new Uint8Array([0x77, 0x4f, 0x46, 0x32])])
    expect(await unpackFont(bytes)).toEqual({ ok: true, bytes })
  expect(terminate).not.toHaveBeenCalled()
})

it('refuses a file that says that it is too large, before it is unpacked', async () => {
  const bytes = woff2(ownFontFile())
  new DataView(bytes.buffer).setUint32(16, 4_000_001)
  expect(await unpackFont(bytes)).toEqual({ ok: false, code: 'too-large' })
  expect(terminate).not.toHaveBeenCalled()
})

/** Header of a web font that says 1,000 bytes, and a list of its tables. */
function listing(signature: number, headerSize: number, entries: number[][]) {
  const bytes = new Uint8Array([...new Array(headerSize).fill(0), ...entries.flat()])
  const view = new DataView(bytes.buffer)
  view.setUint32(0, signature)
  view.setUint16(12, entries.length)
  view.setUint32(16, 1_000)
  return bytes
}
const name = (text: string) => [...text].map((letter) => letter.charCodeAt(0))
/** 2,097,152 and 4,194,304 in seven bits a byte. */
const [twoMegabytes, fourMegabytes] = [
  [0x81, 0x80, 0x80, 0],
  [0x82, 0x80, 0x80, 0],
]

it.each([
  ['a table', [[17, ...fourMegabytes]]],
  [
    'two tables',
    [
      [17, ...twoMegabytes],
      [18, ...twoMegabytes],
    ],
  ],
  ['outlines as they are packed', [[10, 1, ...fourMegabytes]]],
  ['a name that is written out', [[63, ...name('glyf'), 1, ...fourMegabytes]]],
  ['another transformed table', [[3 + 64, 1, ...fourMegabytes]]],
  [
    'outlines that are not transformed',
    [
      [10 + 192, ...twoMegabytes],
      [11 + 192, ...twoMegabytes],
    ],
  ],
])('refuses a WOFF2 file that would unpack to more than it says: %s', async (_, entries) => {
  const file = listing(0x774f4632, 48, entries)
  expect(await unpackFont(file)).toEqual({ ok: false, code: 'too-large' })
  expect(terminate).not.toHaveBeenCalled()
})

it('refuses a WOFF file that would unpack to more than it says, and lists that do not end', async () => {
  const entry = [...name('name'), 0, 0, 0, 64, 0, 0, 0, 9, 0, 32, 0, 0, 0, 0, 0, 0]
  const file = listing(0x774f4646, 44, [entry, entry])
  expect(await unpackFont(file)).toEqual({ ok: false, code: 'too-large' })
  for (const cut of [
    file.slice(0, 60),
    listing(0x774f4632, 48, [[17, 255, 255, 255, 255, 255, 255]]),
  ]) {
    expect(await unpackFont(cut)).toEqual({ ok: false, code: 'damaged' })
  }
  expect(terminate).not.toHaveBeenCalled()
})

it('refuses a damaged file', async () => {
  const bytes = woff2(ownFontFile())
  expect(await unpackFont(bytes.slice(0, 5_000))).toEqual({ ok: false, code: 'damaged' })
  expect(await unpackFont(bytes.fill(7, 600, 900))).toEqual({ ok: false, code: 'damaged' })
})

/** Worker that fails with an event at once. */
const failing = (event: Partial<ErrorEvent>) =>
  class {
    onerror: (event: Partial<ErrorEvent>) => void = () => {}
    terminate = terminate
    postMessage() {
      queueMicrotask(() => this.onerror(event))
    }
  }

it.each([
  ['a worker whose code is not there', {}, 'not-started'],
  ['an error over the file', { message: 'Uncaught RangeError' }, 'damaged'],
])('tells %s from the other', async (_, event, code) => {
  vi.stubGlobal('Worker', failing(event))
  expect(await unpackFont(woff2(ownFontFile()))).toEqual({ ok: false, code })
  vi.stubGlobal('Worker', WorkerHere)
})
