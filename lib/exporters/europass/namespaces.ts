/**
 * Namespaces of a Europass CV, with the prefixes that Europass itself uses. Source: the Europass
 * XML schema documentation 3.x ("Candidate", DG EMPL 2020), an application profile of HR-XML 3, and
 * files written by the portal.
 */
export const namespaces = {
  '': 'http://www.europass.eu/1.0',
  oa: 'http://www.openapplications.org/oagis/9',
  eures: 'http://www.europass_eures.eu/1.0',
  hr: 'http://www.hr-xml.org/3',
  xsi: 'http://www.w3.org/2001/XMLSchema-instance',
} as const

/** Schema location, as written in every file. */
export const schemaLocation = `${namespaces['']} Candidate.xsd`

/** Attributes of the required ids, which are not personal. */
export const idAttributes = (name: string, version: string) => ({
  schemeID: 'CV',
  schemeName: name,
  schemeAgencyName: 'EUROPASS',
  schemeVersionID: version,
})
