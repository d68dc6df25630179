import { strToU8, zipSync } from 'fflate'

const namespaces = ['office', 'style', 'text', 'table', 'draw', 'fo', 'xlink', 'svg', 'dc']
  .map((name) => `xmlns:${name}="urn:${name}"`)
  .join(' ')
/** Returns a part of an OpenDocument file. */
export const officePart = (name: string, inside: string) =>
  `<?xml version="1.0"?><office:${name} ${namespaces}>${inside}</office:${name}>`

/** Variable parts of a document. */
export type OdtParts = {
  body: string
  automatic?: string
  styles?: string
  header?: string
  footer?: string
}

/** Builds an OpenDocument text file. */
export function odtFile({ body, automatic = '', styles = '', header = '', footer = '' }: OdtParts) {
  return zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
    'content.xml': strToU8(
      officePart(
        'document-content',
        `<office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body>`,
      ),
    ),
    'styles.xml': strToU8(
      officePart(
        'document-styles',
        `<office:styles>${styles}</office:styles><office:automatic-styles><style:page-layout style:name="p"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin-left="2cm" fo:margin-right="2cm"/></style:page-layout></office:automatic-styles><office:master-styles><style:master-page style:name="Standard">${header && `<style:header>${header}</style:header>`}${footer && `<style:footer>${footer}</style:footer>`}</style:master-page></office:master-styles>`,
      ),
    ),
  })
}
