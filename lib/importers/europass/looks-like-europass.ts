/** XML namespace that every file of the schema 3.x states as its own. */
const namespace = 'http://www.europass.eu/1.0'

/** Whether a file looks like a Europass CV, from its first characters. */
export const looksLikeEuropass = (file: string) =>
  /<(?:\w+:)?Candidate[\s>]/.test(file.slice(0, 4_000)) && file.includes(namespace)
