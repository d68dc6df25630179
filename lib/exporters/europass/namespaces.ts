/**
 * The namespaces of a Europass CV, the prefixes that Europass's own files use for them, and the
 * version that they say they are.
 *
 * Source: the Europass XML schema documentation 3.x ("Candidate", DG EMPL 2020), an application
 * profile of HR-XML 3, and files that the portal wrote.
 */
export const namespaces = {
  '': 'http://www.europass.eu/1.0',
  oa: 'http://www.openapplications.org/oagis/9',
  eures: 'http://www.europass_eures.eu/1.0',
  hr: 'http://www.hr-xml.org/3',
  xsi: 'http://www.w3.org/2001/XMLSchema-instance',
} as const

/** Name of the schema beside its namespace, as every file names it. */
export const schemaLocation = `${namespaces['']} Candidate.xsd`

/** Attributes of the ids that a file has to have; ours name nobody. */
export const idAttributes = (name: string, version: string) => ({
  schemeID: 'CV',
  schemeName: name,
  schemeAgencyName: 'EUROPASS',
  schemeVersionID: version,
})
