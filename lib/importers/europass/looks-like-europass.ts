/** XML namespace of all files of schema 3.x. */
const namespace = 'http://www.europass.eu/1.0'

/** Whether XML looks like a Europass CV, by its root element and namespace. */
export const looksLikeEuropass = (file: string) =>
  /<(?:\w+:)?Candidate[\s>]/.test(file.slice(0, 4_000)) && file.includes(namespace)
