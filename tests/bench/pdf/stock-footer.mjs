import { createElement } from 'react'

/** Returns the element that a component of ours renders: they are functions without hooks. */
function resolve(element) {
  return typeof element.type === 'function' ? resolve(element.type(element.props)) : element
}

/**
 * The same tree with a page number on every page the way stock offers it, a fixed text with a render
 * function, and on the pagination that stock uses when nobody asks for another.
 *
 * @param {object} element the document element of a template
 * @param {string} fontFamily
 */
export function withFooter(element, fontFamily) {
  const document = resolve(element)
  const page = resolve(document.props.children)
  const { experimentalPagination: _experimental, children, ...props } = page.props
  const footer = createElement('TEXT', {
    fixed: true,
    style: { position: 'absolute', bottom: 20, right: 50, fontFamily, fontSize: 8 },
    render: ({ pageNumber, totalPages }) => `${pageNumber} / ${totalPages}`,
  })
  const content = createElement('VIEW', null, children)
  return createElement(document.type, null, createElement(page.type, props, content, footer))
}
