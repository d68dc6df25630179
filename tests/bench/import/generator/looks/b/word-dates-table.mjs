import { writerFor } from '../word.mjs'
import { wordContacts, wordHead, wordSection, wordSummary } from '../word-sections.mjs'

/** Entries in a table without lines, the dates in its left column; contacts in the page's header. */
const look = {
  traits: { skills: 'groups', headingIndex: 2, profiles: 'address' },
  entry: ({ title, organisation, place, dates, text, bullets }, writer) => [
    writer.table(
      [
        [
          writer.line(dates ?? ''),
          [
            writer.line([
              writer.bold(title || organisation),
              title && organisation && ` | ${organisation}`,
            ]),
            place && writer.line(place),
            text && writer.line(text),
            ...writer.bullets(bullets ?? []),
          ].filter(Boolean),
        ],
      ],
      [28, 72],
    ),
  ],
  word(paper) {
    const writer = writerFor(paper, { font: 'DejaVu Sans', size: 9 })
    const header = wordContacts(paper, writer, false).map((pieces) =>
      writer.line(pieces, { alignment: 'right' }),
    )
    return writer.pack(
      [
        ...wordHead(paper, writer),
        ...wordSummary(paper, writer, writer.heading),
        ...paper.sections.flatMap((section) => [
          writer.heading(section.heading),
          ...wordSection(section, paper, writer, this),
        ]),
      ],
      { header },
    )
  },
}

export const wordDatesTable = { ...look, id: 'word-dates-table', kind: 'docx', engine: 'docx' }
export const wordDatesTablePrinted = {
  ...{ ...look, id: 'word-dates-table-printed', kind: 'word-pdf', engine: 'libreoffice' },
}
