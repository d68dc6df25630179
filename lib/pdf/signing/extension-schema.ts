/** Namespaces of an extension schema, by prefix (ISO 19005-2, 6.6.2.3.2). */
export const extensionNamespaces = {
  pdfaExtension: 'http://www.aiim.org/pdfa/ns/extension/',
  pdfaSchema: 'http://www.aiim.org/pdfa/ns/schema#',
  pdfaProperty: 'http://www.aiim.org/pdfa/ns/property#',
}

/** Begin and end of the list of extension schemas, of which a file has one. */
export const extensionList = [
  '<pdfaExtension:schemas><rdf:Bag>',
  '</rdf:Bag></pdfaExtension:schemas>',
]

type Property = {
  schema: string
  uri: string
  prefix: string
  name: string
  type: 'Integer' | 'Text'
  description: string
}

/** Returns the declaration of a schema with one property, which PDF/A requires for those that XMP does not define. */
export const extensionSchema = ({ schema, uri, prefix, name, type, description }: Property) =>
  '<rdf:li rdf:parseType="Resource">' +
  `<pdfaSchema:schema>${schema}</pdfaSchema:schema>` +
  `<pdfaSchema:namespaceURI>${uri}</pdfaSchema:namespaceURI>` +
  `<pdfaSchema:prefix>${prefix}</pdfaSchema:prefix>` +
  '<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">' +
  `<pdfaProperty:name>${name}</pdfaProperty:name><pdfaProperty:valueType>${type}</pdfaProperty:valueType>` +
  '<pdfaProperty:category>internal</pdfaProperty:category>' +
  `<pdfaProperty:description>${description}</pdfaProperty:description>` +
  '</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li>'
