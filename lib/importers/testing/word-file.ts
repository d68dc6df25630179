import { strToU8, zipSync } from 'fflate'
import { detectFormat } from '../detect-format'
import { readDocx } from '../docx/read-docx'
import type { SourceText } from '../source/source-types'

/** Variable parts of a document: the inner XML of each part's root element. */
export type WordParts = {
  body: string
  styles?: string
  numbering?: string
  /** Header of the first page. */
  header?: string
  footer?: string
  /** Inner XML of `footnotes`, `endnotes` and `comments`. */
  notes?: Record<string, string>
  /** Relationships of the main part by id. */
  links?: Record<string, string>
}

const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:wpg="urn:wpg" xmlns:wp="urn:wp" xmlns:a="urn:a"'
const officeTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const wrap = (name: string, inside: string) =>
  `<?xml version="1.0" encoding="UTF-8"?><w:${name} ${namespaces}>${inside}</w:${name}>`

/** Builds a Word document. */
export function wordFile({
  body,
  styles = '',
  numbering = '',
  header,
  footer,
  notes = {},
  links = {},
}: WordParts) {
  const relations = [
    `<Relationship Id="s" Type="${officeTypes}/styles" Target="styles.xml"/>`,
    `<Relationship Id="n" Type="${officeTypes}/numbering" Target="numbering.xml"/>`,
    header ? `<Relationship Id="h" Type="${officeTypes}/header" Target="header1.xml"/>` : '',
    footer ? `<Relationship Id="f" Type="${officeTypes}/footer" Target="footer1.xml"/>` : '',
    ...Object.keys(notes).map(
      (name) => `<Relationship Id="${name}" Type="${officeTypes}/${name}" Target="${name}.xml"/>`,
    ),
    ...Object.entries(links).map(
      ([id, url]) =>
        `<Relationship Id="${id}" Type="${officeTypes}/hyperlink" Target="${url}" TargetMode="External"/>`,
    ),
  ].join('')
  const section = `<w:sectPr>${header ? '<w:headerReference w:type="default" r:id="h"/>' : ''}${footer ? '<w:footerReference w:type="default" r:id="f"/>' : ''}<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:left="1440" w:right="1440"/></w:sectPr>`
  return zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    '_rels/.rels': strToU8(
      `<Relationships><Relationship Id="d" Type="${officeTypes}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': strToU8(wrap('document', `<w:body>${body}${section}</w:body>`)),
    'word/styles.xml': strToU8(wrap('styles', styles)),
    'word/numbering.xml': strToU8(wrap('numbering', numbering)),
    'word/_rels/document.xml.rels': strToU8(`<Relationships>${relations}</Relationships>`),
    ...(header ? { 'word/header1.xml': strToU8(wrap('hdr', header)) } : {}),
    ...(footer ? { 'word/footer1.xml': strToU8(wrap('ftr', footer)) } : {}),
    ...Object.fromEntries(
      Object.entries(notes).map(([name, inside]) => [
        `word/${name}.xml`,
        strToU8(wrap(name, inside)),
      ]),
    ),
  })
}

/** Returns a paragraph's XML; `properties` and `look` are inner XML. */
export const paragraph = (text: string, properties = '', look = '') =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}<w:r>${look && `<w:rPr>${look}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r></w:p>`

/** Returns a table's XML; `widths` in twentieths of a point. */
export const table = (widths: readonly number[], rows: readonly (readonly string[])[]) =>
  `<w:tbl><w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>${rows
    .map((row) => `<w:tr>${row.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr>`)
    .join('')}</w:tbl>`

/** Returns the text extracted from a Word file. */
export function readWord(bytes: Uint8Array): SourceText {
  const found = detectFormat(bytes, 'cv.docx')
  if (!found.ok || found.kind !== 'docx') throw new Error(JSON.stringify(found))
  const read = readDocx(found.content)
  if (!read.ok) throw new Error(read.code)
  return read.source
}
