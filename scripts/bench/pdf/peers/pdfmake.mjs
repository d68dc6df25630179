import { join } from 'node:path'
import { root } from '../../../support/root.mjs'
import { peers } from '../peers.mjs'

const face = (name) => join(root, 'lib', 'pdf', 'fonts', 'files', name)
const line = { fontSize: 10, lineHeight: 1.1 }

function definitionOf({ content: { basics, work } }) {
  return {
    pageSize: 'A4',
    pageMargins: [51, 51, 51, 51],
    defaultStyle: { font: 'Inter', ...line },
    footer: (page, pages) => ({
      text: `${page} / ${pages}`,
      alignment: 'right',
      margin: [0, 10, 51, 0],
    }),
    content: [
      { text: basics.name, fontSize: 22, bold: true },
      { text: basics.label },
      { text: `${basics.email} · ${basics.phone}` },
      { text: 'Experience', fontSize: 9, bold: true, margin: [0, 8, 0, 4] },
      ...work.flatMap((entry) => [
        {
          columns: [
            { text: `${entry.position}, ${entry.name}`, bold: true, width: '*' },
            { text: `${entry.startDate} – ${entry.endDate}`, width: 'auto' },
          ],
          margin: [0, 6, 0, 2],
        },
        { ul: entry.highlights.map(({ text }) => ({ text, margin: [0, 0, 0, 3] })) },
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
