import { join } from 'node:path'
import { root } from '../../../../scripts/support/root.mjs'
import { peers } from '../peers.mjs'
import { plainWords } from '../plain-words.mjs'

const face = (name) => join(root, 'lib', 'pdf', 'fonts', 'files', name)
const line = { fontSize: 10, lineHeight: 1.1 }

function definitionOf(document) {
  const { name, label, contacts, title, posts } = plainWords(document)
  const links = contacts.map(({ text, url }) => ({ text, link: url }))
  return {
    pageSize: 'A4',
    pageMargins: [51, 51, 51, 51],
    defaultStyle: { font: 'Inter', ...line },
    footer: (page, pages) => ({
      text: `${name} — ${page} / ${pages}`,
      alignment: 'right',
      margin: [0, 10, 51, 0],
    }),
    content: [
      { text: name, fontSize: 22, bold: true },
      { text: label },
      { text: [links[0], ' · ', links[1]] },
      { text: title, fontSize: 9, bold: true, margin: [0, 8, 0, 4] },
      ...posts.flatMap(({ head, dates, location, bullets }) => [
        {
          columns: [
            { text: head, bold: true, width: '*' },
            { text: dates, width: 'auto' },
          ],
          margin: [0, 6, 0, 2],
        },
        { text: location },
        { ul: bullets.map((text) => ({ text, margin: [0, 0, 0, 3] })) },
      ]),
    ],
  }
}

/** pdfmake with the same fonts: gives the bytes of a document. It does not tag. */
export async function open() {
  const { default: pdfmake } = await peers.load('pdfmake')
  pdfmake.setUrlAccessPolicy(() => false)
  pdfmake.setLocalAccessPolicy((path) => path.startsWith(root))
  pdfmake.addFonts({
    Inter: { normal: face('inter-regular.ttf'), bold: face('inter-bold.ttf') },
  })
  return (document) => pdfmake.createPdf(definitionOf(document)).getBuffer()
}
