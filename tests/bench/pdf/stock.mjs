import { join } from 'node:path'
import { root } from '../../../scripts/support/root.mjs'
import { withFooter } from './stock-footer.mjs'

/**
 * Stock @react-pdf/renderer with the same fonts, page numbers as ours has, and hyphenation off.
 *
 * Needs NODE_ENV=production, or React's development build makes stock slower than it is.
 *
 * @param {{family: string, fileName: string, weight: number, style: string}[]} faces
 * @returns {Promise<(element: object) => Promise<Uint8Array>>} sets an element tree
 */
export async function openStock(faces) {
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
  return (element) => renderToBuffer(withFooter(element, faces[0].family))
}
