import 'server-only'
import sharp, { type Sharp } from 'sharp'
import { maxPixels } from './photo-types'

// libvips supports dozens of formats, some by large libraries of old code. Here it reads three, from memory.
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({
  operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'],
})
// Disables the cache: no data of one picture stays for the next.
sharp.cache(false)
// The other cores serve requests.
sharp.concurrency(1)

/** Pixels: red, green and blue of each, and alpha where `channels` is 4. */
export type Pixels = { data: Buffer; width: number; height: number; channels: 3 | 4 }

/**
 * Opens a user's file. Only its first frame is used.
 *
 * @param failOn `error`: tolerates the small faults of cameras, which every program ignores; a truncated file is
 * damaged all the same. `warning`: tolerates no fault
 */
export function openFile(bytes: Uint8Array, failOn: 'error' | 'warning' = 'error'): Sharp {
  return sharp(bytes, { failOn, limitInputPixels: maxPixels, pages: 1 })
}

/** Opens raw pixels. */
export function openPixels({ data, width, height, channels }: Pixels): Sharp {
  return sharp(data, { raw: { width, height, channels } })
}

/** Returns the pixels of a picture in sRGB. */
export async function readPixels(picture: Sharp): Promise<Pixels> {
  const { data, info } = await picture
    .toColourspace('srgb')
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  if (info.channels !== 3) throw new Error(`Three channels expected, not ${info.channels}`)
  return { data, width: info.width, height: info.height, channels: 3 }
}
