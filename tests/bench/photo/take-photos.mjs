// Pictures as cameras make them: 12 megapixels of soft shapes and fine grain, each another one.
import sharp from 'sharp'

const [width, height] = [4_000, 3_000]

/** Numbers that look drawn by chance, the same each time. */
function* draws(seed) {
  for (let state = seed; ; ) {
    state = (state * 1_664_525 + 1_013_904_223) >>> 0
    yield state / 2 ** 32
  }
}

/** A small picture of coloured noise, made large: soft shapes. */
function shapes(seed) {
  const values = draws(seed)
  const data = Buffer.from({ length: 40 * 30 * 3 }, () => values.next().value * 256)
  return sharp(data, { raw: { width: 40, height: 30, channels: 3 } }).resize(width, height)
}

/**
 * @param {number} seed another one, another picture
 * @returns {Promise<Buffer>} a JPEG of 12 megapixels, lying on its side as a phone writes it
 */
export async function takePhoto(seed) {
  const noise = { type: 'gaussian', mean: 128, sigma: 14 }
  const grain = await sharp({ create: { width, height, channels: 3, noise } })
    .png({ compressionLevel: 0 })
    .toBuffer()
  return shapes(seed)
    .composite([{ input: grain, blend: 'hard-light' }])
    .withMetadata({ orientation: 6 })
    .jpeg({ quality: 92 })
    .toBuffer()
}
