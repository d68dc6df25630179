import { strToU8, zipSync } from 'fflate'

/** A PDF of numbered objects; `trailer` stands beside Size and Root, which is the first. */
function pdfOf(objects: string[], trailer = ''): Uint8Array<ArrayBuffer> {
  let text = '%PDF-1.7\n'
  const places = objects.map((object, at) => {
    const place = text.length
    text += `${at + 1} 0 obj\n${object}\nendobj\n`
    return place
  })
  const start = text.length
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  text += `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n`
  text += `<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0))
}

/** The objects of one page with a line of text each; no letter outside of ASCII, no bracket. */
function onePage(lines: readonly string[], pages = '1'): string[] {
  const content = `BT /F 12 Tf 72 760 Td 18 TL ${lines.map((line) => `(${line}) Tj T*`).join(' ')} ET`
  return [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [3 0 R] /Count ${pages} >>`,
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ]
}

/** A PDF that says what it should. */
export const plainPdf = (lines: readonly string[]) => pdfOf(onePage(lines))

/** A PDF of one page that claims to have so many that no list could hold them. */
export const boastfulPdf = (lines: readonly string[]) => pdfOf(onePage(lines, String(2 ** 31)))

/** A PDF of so many pages that say nothing. */
export function pdfOfPages(count: number) {
  const kids = Array.from({ length: count }, (_, at) => `${at + 3} 0 R`).join(' ')
  return pdfOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${count} >>`,
    ...Array.from({ length: count }, () => '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>'),
  ])
}

/** A PDF that opens with a password alone: no key fits the mark that it keeps of its own. */
export function encryptedPdf() {
  const mark = `<${'5a'.repeat(32)}>`
  const lock = `<< /Filter /Standard /V 1 /R 2 /O ${mark} /U ${mark} /P -4 >>`
  const id = `<${'0f'.repeat(16)}>`
  return pdfOf([...onePage(['Ada Example']), lock], `/Encrypt 6 0 R /ID [${id} ${id}]`)
}

/** A Word document with this as the part that holds its text. */
export function wordOf(part: Uint8Array): Uint8Array<ArrayBuffer> {
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument'
  const relation = `<Relationship Id="d" Type="${type}" Target="word/document.xml"/>`
  const file = zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    '_rels/.rels': strToU8(`<Relationships>${relation}</Relationships>`),
    'word/document.xml': part,
  })
  return new Uint8Array(file)
}

/** A Word document of some kilobytes, and of 40 MB once unpacked. */
export const zipBomb = () => wordOf(new Uint8Array(40_000_000))

/** A Word document with entities of its own making. */
export const entityBomb = () =>
  wordOf(strToU8('<!DOCTYPE a [<!ENTITY b "c"><!ENTITY d "&b;&b;">]><a>&d;</a>'))
