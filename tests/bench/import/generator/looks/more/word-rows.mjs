import { writerFor } from '../word.mjs'
import { wordContacts, wordHead, wordSection, wordSummary } from '../word-sections.mjs'

/** All in one table: headings in its left column, dates too; title and employer on one line beside them. */
const look = {
  traits: { skills: 'groups', headingIndex: 3, profiles: 'labelled' },
  entry: ({ title, organisation, place, dates, text, bullets }, writer) => [
    writer.table(
      [
        [
          writer.line(dates),
          [
            writer.line([
              writer.bold(title),
              title && organisation && ', ',
              organisation,
              place && `, ${place}`,
            ]),
            text && writer.line(text),
            ...writer.signed(bullets ?? [], '–'),
          ].filter(Boolean),
        ],
      ],
      [27, 73],
    ),
  ],
  word(paper) {
    const writer = writerFor(paper, { font: 'Liberation Serif', size: 11 })
    const row = (heading, children) =>
      writer.table([[writer.line(writer.bold(heading)), children]], [27, 73])
    const rows = paper.sections.flatMap((section) => {
      const isDated = ['work', 'education', 'projects', 'volunteer'].includes(section.kind)
      const children = wordSection(section, paper, writer, this)
      return isDated
        ? [writer.line({ text: section.heading, bold: true, size: 26 }), ...children]
        : [row(section.heading, children)]
    })
    return writer.pack([
      ...wordHead(paper, writer, { size: 18 }),
      row(
        paper.headings.contact,
        wordContacts(paper, writer).map((pieces) => writer.line(pieces)),
      ),
      ...wordSummary(paper, writer, (text) => writer.line({ text, bold: true, size: 26 })),
      ...rows,
    ])
  },
}

export const wordRowsPrinted = {
  ...{ ...look, id: 'word-rows-printed', kind: 'word-pdf', engine: 'libreoffice' },
}
