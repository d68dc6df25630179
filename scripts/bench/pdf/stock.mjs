import { join } from 'node:path'
import { root } from '../../support/root.mjs'

/**
 * Stock @react-pdf/renderer with the same fonts and hyphenation off.
 *
 * @param {{family: string, fileName: string, weight: number, style: string}[]} faces
 * @returns {Promise<(element: object) => Promise<Uint8Array>>} sets an element tree
 */
export async function openStock(faces) {
  // React's development build would make stock slower than it is.
  process.env.NODE_ENV = 'production'
  const { Font, renderToBuffer } = await import('@react-pdf/renderer')
  for (const family of new Set(faces.map((face) => face.family))) {
    Font.register({
      family,
      fonts: faces
        .filter((face) => face.family === family)
        .map(({ fileName, weight, style }) => ({
          src: join(root, 'lib', 'pdf', 'fonts', 'files', fileName),
          fontWeight: weight,
          fontStyle: style,
        })),
    })
  }
  Font.registerHyphenationCallback((word) => [word])
  return renderToBuffer
}
