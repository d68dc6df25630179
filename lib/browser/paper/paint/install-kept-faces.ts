import { createKeptFaces } from './cached-faces'

declare const self: DedicatedWorkerGlobalScope

/**
 * Puts kept faces under the pdf.js of this worker, which does nothing but paint: wherever it makes a
 * face or names one to a canvas, it gets the one that is kept.
 *
 * @returns what pdf.js takes for the faces of its document; null where workers have none
 */
export function installKeptFaces(): Pick<FontFaceSet, 'add' | 'delete'> | null {
  // Without fonts in workers pdf.js draws letters as shapes.
  if (!self.fonts) return null
  const NativeFace = FontFace
  const kept = createKeptFaces<FontFace>(
    (family, bytes, descriptors) => new NativeFace(family, bytes, descriptors),
    self.fonts,
  )
  // Called with `new`, which hands on the object that it returns.
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
  // Of a document's set of fonts pdf.js calls add and delete alone, and these are here.
  return kept.fonts as unknown as FontFaceSet
}
