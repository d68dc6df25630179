import { writerFor } from '../word.mjs'
import { wordContacts, wordHead, wordSection, wordSummary } from '../word-sections.mjs'

/** Rows of three cells: dates, employer and title, place; the contacts in a table beside their labels. */
const look = {
  traits: { skills: 'groups', headingIndex: 0, profiles: 'labelled' },
  quirks: { labelled: true },
  entry: ({ title, organisation, place, dates, text, bullets }, writer) => [
    writer.table(
      [
        [
          writer.line(dates),
          [
            writer.line(writer.bold(organisation || title)),
            organisation && title && writer.line(writer.italic(title)),
            text && writer.line(text),
            ...writer.bullets(bullets ?? []),
          ].filter(Boolean),
          writer.line(place ?? ''),
        ],
      ],
      [22, 60, 18],
    ),
  ],
  word(paper) {
    const writer = writerFor(paper, { font: 'Liberation Serif', size: 10.5 })
    return writer.pack([
      ...wordHead(paper, writer, { size: 18 }),
      ...wordContacts(paper, writer).map((pieces) => writer.line(pieces)),
      ...wordSummary(paper, writer, writer.heading),
      ...paper.sections.flatMap((section) => [
        writer.heading(section.heading),
        ...wordSection(section, paper, writer, this),
      ]),
    ])
  },
}

export const wordColumns = { ...look, id: 'word-columns', kind: 'docx', engine: 'docx' }
export const wordColumnsPrinted = {
  ...{ ...look, id: 'word-columns-printed', kind: 'word-pdf', engine: 'libreoffice', tagged: true },
}
