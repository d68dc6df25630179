import {
  AlignmentType,
  BorderStyle,
  Document,
  ExternalHyperlink,
  Header,
  HeadingLevel,
  Packer,
  Paragraph,
  ShadingType,
  Tab,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'

// Word documents as people make them: the same facts as paragraphs, tabs and tables.

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const noBorders = {
  ...{ top: none, bottom: none, left: none, right: none },
  ...{ insideHorizontal: none, insideVertical: none },
}
const bulletReference = 'bullets'

/** Creates the writer of a look: paragraphs in its face and its paper's direction. */
export function writerFor(paper, { font = 'Liberation Sans', size = 10 } = {}) {
  const isRight = paper.direction === 'rtl'
  const runOf = (piece) =>
    typeof piece === 'string'
      ? new TextRun({ text: piece, rightToLeft: isRight })
      : piece instanceof TextRun || piece instanceof ExternalHyperlink
        ? piece
        : new TextRun({ rightToLeft: isRight, ...piece })
  const line = (pieces, options = {}) =>
    new Paragraph({
      bidirectional: isRight,
      ...options,
      children: [pieces].flat().filter(Boolean).map(runOf),
    })
  return {
    line,
    tab: () => new TextRun({ children: [new Tab()] }),
    bold: (text) => text && { text, bold: true },
    italic: (text) => text && { text, italics: true },
    link: (text, href) =>
      new ExternalHyperlink({ link: href, children: [new TextRun({ text, style: 'Hyperlink' })] }),
    bullets: (texts) =>
      texts.map((text) => line(text, { numbering: { reference: bulletReference, level: 0 } })),
    signed: (texts, sign) => texts.map((text) => line(`${sign} ${text}`)),
    /** A heading by Word's own style. */
    heading: (text) => line(text, { heading: HeadingLevel.HEADING_1 }),
    /** A heading that only looks like one. */
    ruled: (text) =>
      line(
        { text, bold: true, allCaps: false, size: (size + 1) * 2 },
        {
          spacing: { before: 240, after: 80 },
          border: { bottom: { style: BorderStyle.SINGLE, size: 6, color: '666666', space: 1 } },
        },
      ),
    /** Rows of cells without lines; widths in per cent. */
    table: (rows, widths, fills = []) =>
      new Table({
        width: { size: 100, type: WidthType.PERCENTAGE },
        columnWidths: widths.map((width) => width * 96),
        borders: noBorders,
        visuallyRightToLeft: isRight,
        rows: rows.map(
          (cells) =>
            new TableRow({
              children: cells.map(
                (children, index) =>
                  new TableCell({
                    borders: noBorders,
                    width: { size: widths[index], type: WidthType.PERCENTAGE },
                    margins: { left: 80, right: 80, top: 30, bottom: 30 },
                    shading: fills[index]
                      ? { type: ShadingType.CLEAR, fill: fills[index], color: 'auto' }
                      : undefined,
                    children: [children].flat(),
                  }),
              ),
            }),
        ),
      }),
    pack: (children, { header } = {}) =>
      Packer.toBuffer(
        new Document({
          styles: { default: { document: { run: { font, size: size * 2 } } } },
          numbering: {
            config: [
              {
                reference: bulletReference,
                levels: [
                  {
                    ...{ level: 0, format: 'bullet', text: '•', alignment: AlignmentType.LEFT },
                    style: { paragraph: { indent: { left: 360, hanging: 240 } } },
                  },
                ],
              },
            ],
          },
          sections: [
            {
              properties: { page: { size: { width: 11906, height: 16838 }, margin: margins } },
              headers: header ? { default: new Header({ children: header }) } : undefined,
              children,
            },
          ],
        }),
      ),
  }
}

const margins = { top: 1000, bottom: 1000, left: 1100, right: 1100 }

/** The place of dates at the right edge of the text. */
export const rightTab = [{ type: 'right', position: 9600 }]
