import { extensionList, extensionNamespaces, extensionSchema } from './extension-schema'

const schema = {
  schema: 'Signature of the file',
  uri: 'urn:vitae:signature#',
  prefix: 'vitae',
  name: 'signature',
  type: 'Text',
  description: 'Ed25519 signature and what it signs',
} as const
const [open, close] = ['<vitae:signature>', '</vitae:signature>']

const decoder = new TextDecoder('latin1')
/** Returns the bytes of a text of ISO 8859-1. */
const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))

/** Value of the property, and the offset where it begins. */
export type FoundValue = { value: string; start: number }

/** Returns the last value of the property in a file or its XMP; null without one. */
export function findValue(source: Uint8Array | string): FoundValue | null {
  const text = typeof source === 'string' ? source : decoder.decode(source)
  const start = text.lastIndexOf(open) + open.length
  const end = text.indexOf(close, start)
  return start < open.length || end < 0 ? null : { value: text.slice(start, end), start }
}

/** Adds the property, and the schema that PDF/A asks for. */
function withValue(xmp: string, value: string): string {
  const [first = '', last = ''] = extensionList
  const declared = extensionSchema(schema)
  const isListed = xmp.includes(first)
  const names = { [schema.prefix]: schema.uri, ...(isListed ? {} : extensionNamespaces) }
  const spaces = Object.entries(names).map(([name, uri]) => `xmlns:${name}="${uri}"`)
  return (isListed ? xmp.replace(first, first + declared) : xmp).replace(
    '</rdf:RDF>',
    // A function: in a text, dollar signs of the CV would stand for other things.
    () =>
      `<rdf:Description rdf:about="" ${spaces.join(' ')}>${isListed ? '' : first + declared + last}` +
      `${open}${value}${close}</rdf:Description></rdf:RDF>`,
  )
}

/**
 * Appends a revision to one of our PDFs (ISO 32000-1, 7.5.6) whose metadata has the property: pages, objects and bytes
 * before it stay as they are.
 *
 * @param id 16 bytes that identify the revision, hexadecimal
 * @throws if the file is not as `assembleFile` writes it
 */
export function appendValue(bytes: Uint8Array, value: string, id: string): Uint8Array<ArrayBuffer> {
  const text = decoder.decode(bytes)
  const metadata = /\n(\d+) 0 obj\n<<[^\n]*\/Type \/Metadata[^\n]*>>\nstream\n/.exec(text)
  const trailer =
    /\/Type \/XRef \/Size (\d+) .*(\/Root .* R) \/ID \[<(\w+)> <\w+>\].*\nstream\n[\s\S]*\nstartxref\n(\d+)\n%%EOF\n$/.exec(
      text,
    )
  if (!metadata || !trailer) throw new Error('This PDF cannot be signed')
  const [, size = '', refs, original, before] = trailer
  const begin = metadata.index + metadata[0].length
  // Bytes as letters; TextDecoder's "latin1" is windows-1252, in which 0x80 to 0x9f are others.
  const old = Array.from(bytes.subarray(begin, text.indexOf('\nendstream', begin)), (byte) =>
    String.fromCharCode(byte),
  )
  const xmp = withValue(old.join(''), value)
  const number = Number(metadata[1])
  const object =
    `${number} 0 obj\n<</Type /Metadata /Subtype /XML /Length ${xmp.length}>>\n` +
    `stream\n${xmp}\nendstream\nendobj\n`
  const start = bytes.length + object.length
  const rows = [bytes.length, start].map((at) =>
    String.fromCharCode(1, at >>> 24, (at >>> 16) & 255, (at >>> 8) & 255, at & 255, 0),
  )
  const table =
    `${size} 0 obj\n<</Type /XRef /Size ${Number(size) + 1} /Index [${number} 1 ${size} 1] ` +
    `/W [1 4 1] ${refs} /ID [<${original}> <${id}>] /Prev ${before} /Length 12>>\n` +
    `stream\n${rows.join('')}\nendstream\nendobj\nstartxref\n${start}\n%%EOF\n`
  const appended = latin1(object + table)
  const file = new Uint8Array(bytes.length + appended.length)
  file.set(bytes)
  file.set(appended, bytes.length)
  return file
}
