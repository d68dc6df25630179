import { withoutMetadata } from '@/lib/pdf/photo/jpeg'
import type { Size } from './crop'

type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D

/** Canvas to draw on and encode as JPEG. */
export type Sheet = {
  context: Context
  /** @param quality 0 to 1; the result has no metadata */
  toJpeg: (quality: number) => Promise<Uint8Array<ArrayBuffer>>
}

/** Creates a white canvas: transparent pixels become white. */
export function createSheet({ width, height }: Size): Sheet {
  const canvas = makeCanvas(width, height)
  const context = canvas.getContext('2d') as Context | null
  if (!context) throw new Error('The browser gives no canvas.')
  context.imageSmoothingEnabled = true
  context.imageSmoothingQuality = 'high'
  context.fillStyle = '#ffffff'
  context.fillRect(0, 0, width, height)
  return {
    context,
    async toJpeg(quality) {
      const blob = await blobOf(canvas, quality)
      const bytes = blob && withoutMetadata(new Uint8Array(await blob.arrayBuffer()))
      if (!bytes) throw new Error('The browser made no JPEG.')
      return bytes
    },
  }
}

function makeCanvas(width: number, height: number): HTMLCanvasElement | OffscreenCanvas {
  if (typeof OffscreenCanvas !== 'undefined') return new OffscreenCanvas(width, height)
  return Object.assign(document.createElement('canvas'), { width, height })
}

/** An offscreen canvas encodes off the main thread. */
function blobOf(canvas: HTMLCanvasElement | OffscreenCanvas, quality: number) {
  const type = 'image/jpeg'
  if ('convertToBlob' in canvas) return canvas.convertToBlob({ type, quality })
  return new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type, quality))
}
