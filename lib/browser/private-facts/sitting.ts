/** Maximum questions of a sitting: as long as the page is open. */
const maxQuestions = 5

const asked = new Set<string>()

/** Returns whether a question may be asked in this sitting; one that was asked may be shown again. */
export const mayAsk = (about: string): boolean => asked.has(about) || asked.size < maxQuestions

/** Notes that a question about a place was shown. */
export const noteAsked = (about: string): void => {
  asked.add(about)
}
