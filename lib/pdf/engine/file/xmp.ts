import { escapeXml } from '@/lib/resume/text/escape-markup'
import type { Conformance } from '../../pdf-types'
import { extensionList, extensionNamespaces, extensionSchema } from '../../signing/extension-schema'
import { creator, type Metadata } from './metadata'

const namespaces = {
  dc: 'http://purl.org/dc/elements/1.1/',
  xmp: 'http://ns.adobe.com/xap/1.0/',
  pdf: 'http://ns.adobe.com/pdf/1.3/',
  pdfaid: 'http://www.aiim.org/pdfa/ns/id/',
}
const accessibleNamespaces = {
  pdfuaid: 'http://www.aiim.org/pdfua/ns/id/',
  ...extensionNamespaces,
}

/** Extension schema of PDF/UA. */
const accessibleSchema = extensionList.join(
  extensionSchema({
    schema: 'PDF/UA Universal Accessibility Schema',
    uri: accessibleNamespaces.pdfuaid,
    prefix: 'pdfuaid',
    name: 'part',
    type: 'Integer',
    description: 'Part of ISO 14289',
  }),
)

const dateOf = (date: Date) => `${date.toISOString().slice(0, 19)}Z`

/** Replaces the dates in XMP metadata, which precede any user text. */
export function redateXmp(xml: string, date: Date): string {
  const now = dateOf(date)
  return xml.replace(/<xmp:(Create|Modify)Date>[^<]*</g, (_, which) => `<xmp:${which}Date>${now}<`)
}

/**
 * Returns a file's metadata as XMP (ISO 16684-1): the same facts as in its information dictionary, and the claimed
 * standards.
 */
export function xmpOf(metadata: Metadata, { accessible, archive }: Conformance): string {
  const { title, author, language, date } = metadata
  const names = Object.entries({ ...namespaces, ...(accessible ? accessibleNamespaces : {}) })
  const [, part, level = ''] = /PDF\/A-(\d)(\w)/.exec(archive) ?? []
  return [
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/">',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    `<rdf:Description rdf:about="" ${names.map(([name, uri]) => `xmlns:${name}="${uri}"`).join(' ')}>`,
    `<xmp:CreateDate>${dateOf(date)}</xmp:CreateDate><xmp:ModifyDate>${dateOf(date)}</xmp:ModifyDate>`,
    `<xmp:CreatorTool>${creator}</xmp:CreatorTool><pdf:Producer>${creator}</pdf:Producer>`,
    `<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(title)}</rdf:li></rdf:Alt></dc:title>`,
    author === ''
      ? ''
      : `<dc:creator><rdf:Seq><rdf:li>${escapeXml(author)}</rdf:li></rdf:Seq></dc:creator>`,
    `<dc:language><rdf:Bag><rdf:li>${escapeXml(language)}</rdf:li></rdf:Bag></dc:language>`,
    `<pdfaid:part>${part}</pdfaid:part><pdfaid:conformance>${level.toUpperCase()}</pdfaid:conformance>`,
    accessible ? `<pdfuaid:part>1</pdfuaid:part>${accessibleSchema}` : '',
    '</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="r"?>',
  ].join('')
}
