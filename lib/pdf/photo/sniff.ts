import type { PictureSize as Size } from './jpeg'

/** Type of a file by its first bytes. */
export type PictureKind = 'jpeg' | 'png' | 'gif' | 'webp' | 'bmp' | 'avif' | 'heic' | 'svg' | null

/** `size`: from the header if available, in stored pixels. */
export type Sniffed = { kind: PictureKind; size: Size | null }

const textOf = (bytes: Uint8Array, from: number, to: number) =>
  String.fromCharCode(...bytes.subarray(from, to))

const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array) =>
  new DataView(buffer, byteOffset, byteLength)

/** Returns whether a JPEG marker is a frame, not a table (ISO 10918-1, table B.1). */
const isFrame = (marker: number) =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)

function jpegSize(bytes: Uint8Array): Size | null {
  const view = viewOf(bytes)
  for (let at = 2; at + 9 < bytes.length; ) {
    if (view.getUint8(at) !== 0xff) return null
    const marker = view.getUint8(at + 1)
    if (marker === 0xff) at += 1
    else if (isFrame(marker))
      return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) }
    else at += 2 + view.getUint16(at + 2)
  }
  return null
}

function webpSize(bytes: Uint8Array): Size | null {
  if (bytes.length < 30) return null
  const view = viewOf(bytes)
  const form = textOf(bytes, 12, 16)
  const three = (at: number) => view.getUint16(at, true) + view.getUint8(at + 2) * 65_536
  if (form === 'VP8X') return { width: three(24) + 1, height: three(27) + 1 }
  if (form === 'VP8 ') {
    return {
      width: view.getUint16(26, true) & 0x3fff,
      height: view.getUint16(28, true) & 0x3fff,
    }
  }
  const packed = view.getUint32(21, true)
  return { width: (packed & 0x3fff) + 1, height: ((packed >>> 14) & 0x3fff) + 1 }
}

/** Bytes of an HEIF file that contain its size (ISO 23008-12, 6.5.3). */
const heifReach = 16_384

function heifSize(bytes: Uint8Array): Size | null {
  const head = textOf(bytes, 0, heifReach)
  let size: Size | null = null
  for (let at = head.indexOf('ispe'); at >= 0; at = head.indexOf('ispe', at + 4)) {
    if (at + 16 > bytes.length) break
    const view = viewOf(bytes)
    const [width, height] = [view.getUint32(at + 8), view.getUint32(at + 12)]
    // The largest is the image itself; tiles and thumbnails also have sizes.
    if (!size || width * height > size.width * size.height) size = { width, height }
  }
  return size
}

const heicBrands = ['heic', 'heix', 'hevc', 'mif1', 'msf1', 'heim', 'heis']

/** Detects the type of a picture by its bytes, whatever its name, and its size before anything decodes it. */
export function sniff(bytes: Uint8Array): Sniffed {
  const view = viewOf(bytes)
  const start = textOf(bytes, 0, 12)
  if (start.startsWith('\u00ff\u00d8\u00ff')) return { kind: 'jpeg', size: jpegSize(bytes) }
  if (start.startsWith('\u0089PNG') && bytes.length >= 24) {
    return { kind: 'png', size: { width: view.getUint32(16), height: view.getUint32(20) } }
  }
  if (/^GIF8[79]a/.test(start) && bytes.length >= 10) {
    return {
      kind: 'gif',
      size: { width: view.getUint16(6, true), height: view.getUint16(8, true) },
    }
  }
  if (/^RIFF[\s\S]{4}WEBP/.test(start)) return { kind: 'webp', size: webpSize(bytes) }
  if (start.startsWith('BM') && bytes.length >= 26) {
    const [width, height] = [view.getInt32(18, true), Math.abs(view.getInt32(22, true))]
    return { kind: 'bmp', size: { width, height } }
  }
  if (start.slice(4, 8) === 'ftyp') {
    const brand = start.slice(8, 12)
    if (brand.startsWith('avi')) return { kind: 'avif', size: heifSize(bytes) }
    if (heicBrands.includes(brand)) return { kind: 'heic', size: heifSize(bytes) }
  }
  const isSvg = /<svg[\s>]/i.test(new TextDecoder().decode(bytes.subarray(0, 2_000)))
  return { kind: isSvg ? 'svg' : null, size: null }
}
