/** The fields whose mean is the macro F1. */
export const coreFields = [
  ...['name', 'email', 'phone', 'links', 'location', 'summary'],
  ...['work.name', 'work.position', 'work.startDate', 'work.endDate', 'work.highlights'],
  ...['education.institution', 'education.degree', 'education.endDate'],
  ...['skills', 'languages', 'projects.name'],
]

const otherFields = [
  ...['label', 'work.entry', 'work.text', 'education.entry', 'education.startDate'],
  ...['projects.text', 'volunteer', 'awards', 'certificates', 'publications', 'interests'],
]

export const allFields = [...coreFields, ...otherFields]
