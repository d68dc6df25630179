/** The fields whose mean is the macro F1. */
export const coreFields = [
  ...['name', 'email', 'phone', 'links', 'location', 'summary'],
  ...['work.name', 'work.position', 'work.startDate', 'work.endDate', 'work.highlights'],
  ...['education.institution', 'education.degree', 'education.endDate'],
  ...['skills', 'languages', 'projects.name'],
]

/** Core fields of which a file of our own must lose nothing. */
export const ownFacts = [
  ...['name', 'work.name', 'work.position', 'work.startDate', 'work.endDate'],
  ...['education.institution', 'education.degree'],
]

/** Fields outside of the macro F1 in which files of strangers lose much; a document's own table lists them. */
export const furtherFields = [
  ...['work.location', 'skills.groups', 'certificates', 'publications', 'links.network'],
  ...['location.address', 'location.postalCode', 'location.city', 'location.region'],
  'location.countryCode',
]

const otherFields = [
  ...['label', 'work.entry', 'work.text', 'education.entry', 'education.startDate'],
  ...['projects.text', 'volunteer', 'awards', 'interests'],
]

export const allFields = [...coreFields, ...furtherFields, ...otherFields]
