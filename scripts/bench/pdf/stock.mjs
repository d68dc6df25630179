import { join } from 'node:path'
import { createElement } from 'react'
import { root } from '../../support/root.mjs'

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
  return (element) => renderToBuffer(withFooter(element))
}

/**
 * The same tree with a page number on every page the way stock offers it, a fixed text with a render
 * function, and on the pagination that stock uses when nobody asks for another.
 */
function withFooter(element) {
  const sheet = element.props.children
  const page = typeof sheet.type === 'function' ? sheet.type(sheet.props) : sheet
  const { experimentalPagination: _experimental, children, ...props } = page.props
  const footer = createElement('TEXT', {
    fixed: true,
    style: { position: 'absolute', bottom: 20, right: 50, fontFamily: 'inter', fontSize: 8 },
    render: ({ pageNumber, totalPages }) => `${pageNumber} / ${totalPages}`,
  })
  const content = createElement('VIEW', null, children)
  return createElement(element.type, null, createElement(page.type, props, content, footer))
}
