import { constants, deflateRawSync, deflateSync } from 'node:zlib'
import { strToU8, zipSync } from 'fflate'

/** A PDF of numbered objects; `trailer` stands beside Size and Root, which is the first. */
export function pdfOf(objects: string[], trailer = ''): Uint8Array<ArrayBuffer> {
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

const latin1 = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')

/** A PDF of some kilobytes whose one page is 300 MB of spaces once unpacked, twice. */
export function packedBomb() {
  const spaces = new Uint8Array(10_000_000).fill(0x20)
  // A part that another may follow; the last one ends it (RFC 1951, 3.2.3).
  const part = deflateRawSync(spaces, { finishFlush: constants.Z_FULL_FLUSH })
  const parts = Array.from({ length: 30 }, () => part)
  const packed = Buffer.concat([Buffer.of(0x78, 0x9c), ...parts, Buffer.of(0x03, 0x00)])
  const bytes = latin1(deflateSync(packed))
  const [catalogue = '', pages = '', page = '', , font = ''] = onePage([])
  const content = `<< /Length ${bytes.length} /Filter [/FlateDecode /FlateDecode] >>\nstream\n${bytes}\nendstream`
  return pdfOf([catalogue, pages, page, content, font])
}

/**
 * A PDF of a page that shows a form, which shows another ten times, and so on: a thousand million words.
 *
 * @param isHidden in a filter that is not looked into before the file is parsed
 */
export function laughingPdf(isHidden = false) {
  const depth = 9
  const first = 6
  const [catalogue = '', pages = '', , , font = ''] = onePage([])
  const streamOf = (plain: string, dictionary: string) => {
    const words = isHidden ? `${Buffer.from(plain).toString('hex')}>` : plain
    const filter = isHidden ? '/Filter /ASCIIHexDecode' : ''
    return `<< ${dictionary} ${filter} /Length ${words.length} >>\nstream\n${words}\nendstream`
  }
  const forms = Array.from({ length: depth }, (_, level) => {
    const isLast = level === depth - 1
    const words = isLast ? 'BT /F 12 Tf (ha) Tj ET' : '/X Do '.repeat(10)
    const inside = isLast ? '/Font << /F 5 0 R >>' : `/XObject << /X ${first + level + 1} 0 R >>`
    const kind = '/Type /XObject /Subtype /Form /BBox [0 0 595 842]'
    return streamOf(words, `${kind} /Resources << ${inside} >>`)
  })
  const page = `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /XObject << /X ${first} 0 R >> >> >>`
  return pdfOf([catalogue, pages, page, streamOf('/X Do', ''), font, ...forms])
}

/** A stream of words that is packed in the file. */
function packedStream(words: string): string {
  const bytes = latin1(deflateSync(words))
  return `<< /Length ${bytes.length} /Filter /FlateDecode >>\nstream\n${bytes}\nendstream`
}

/** A PDF of some kilobytes whose one page shows so many pieces of text, each at a place of its own. */
export function crowdedPdf(pieces: number) {
  const [catalogue = '', pages = '', page = '', , font = ''] = onePage([])
  const two = '1 0 0 1 50 700 Tm (ab) Tj 1 0 0 1 300 40 Tm (cd) Tj '
  const words = `BT /F 1 Tf ${two.repeat(pieces / 2)}ET`
  return pdfOf([catalogue, pages, page, packedStream(words), font])
}

/** A PDF of one page with a line of text and so many links. */
export function linkedPdf(links: number) {
  const [catalogue = '', pages = '', page = '', content = '', font = ''] = onePage([
    'Ada Example, engineer',
  ])
  const first = 6
  const names = Array.from({ length: links }, (_, at) => `${first + at} 0 R`).join(' ')
  const link = (at: number) =>
    `<< /Type /Annot /Subtype /Link /Rect [${at % 500} 100 ${(at % 500) + 90} 700] /A << /S /URI /URI (https://example.org/${at}) >> >>`
  return pdfOf([
    catalogue,
    pages,
    page.replace(' >> >> >>', ` >> >> /Annots [${names}] >>`),
    content,
    font,
    ...Array.from({ length: links }, (_, at) => link(at)),
  ])
}

/** A PDF of a page with lines of text and a picture that only a codec of its own could unpack. */
export function picturedPdf(lines: readonly string[], filter: 'JBIG2Decode' | 'JPXDecode') {
  const [catalogue = '', pages = '', page = '', content = '', font = ''] = onePage(lines)
  const bytes = 'what no codec understands'
  const look = '/Width 60000 /Height 60000 /ColorSpace /DeviceGray /BitsPerComponent 1'
  return pdfOf([
    catalogue,
    pages,
    page.replace('/Font', '/XObject << /I 6 0 R >> /Font'),
    content.replace(/^<< \/Length (\d+) >>\nstream\n/, (_, length) => {
      const shown = 'q 500 0 0 500 40 40 cm /I Do Q '
      return `<< /Length ${Number(length) + shown.length} >>\nstream\n${shown}`
    }),
    font,
    `<< /Type /XObject /Subtype /Image ${look} /Filter /${filter} /Length ${bytes.length} >>\nstream\n${bytes}\nendstream`,
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
