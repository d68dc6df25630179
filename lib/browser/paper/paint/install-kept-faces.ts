import { createKeptFaces } from './cached-faces'

declare const self: DedicatedWorkerGlobalScope

/**
 * Installs the face cache below the pdf.js of this worker, which only paints: wherever it creates a face or names one
 * to a canvas, it gets the cached one.
 *
 * @returns the font set for pdf.js; null if workers have none
 */
export function installKeptFaces(): Pick<FontFaceSet, 'add' | 'delete'> | null {
  // Without fonts in workers pdf.js draws letters as paths.
  if (!self.fonts) return null
  const NativeFace = FontFace
  const kept = createKeptFaces<FontFace>(
    (family, bytes, descriptors) => new NativeFace(family, bytes, descriptors),
    self.fonts,
  )
  // Called with `new`, which returns the object that it returns.
  function CachedFace(
    family: string,
    bytes: Uint8Array<ArrayBuffer>,
    descriptors?: FontFaceDescriptors,
  ) {
    return kept.open(family, bytes, descriptors)
  }
  Object.assign(self, { FontFace: CachedFace })

  const canvas = OffscreenCanvasRenderingContext2D.prototype
  const own = Object.getOwnPropertyDescriptor(canvas, 'font')
  Object.defineProperty(canvas, 'font', {
    ...own,
    set(font: string) {
      own?.set?.call(this, kept.translate(font))
    },
  })
  // pdf.js only calls add and delete of a document's font set.
  return kept.fonts as unknown as FontFaceSet
}
