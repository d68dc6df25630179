/** English verbs that bullets begin with, in the form for a current job. */
const present =
  'lead manage build run train design develop create plan coordinate organise organize support maintain oversee supervise prepare write teach treat assess review handle ensure provide deliver monitor analyse analyze implement negotiate sell advise direct test operate repair install draft present report collaborate mentor coach serve drive host assist conduct perform administer schedule improve reduce increase launch introduce establish produce process answer greet clean cook care'

const presentForms = new Set(
  present.split(' ').flatMap((verb) => [verb, verb.endsWith('s') ? verb : `${verb}s`]),
)

/** Verbs with one form for both tenses say nothing about the tense. */
export const isPresentVerb = (word: string): boolean => presentForms.has(word.toLowerCase())

const pastShape =
  /^(?:\p{Ll}+ed|led|built|ran|taught|wrote|sold|made|gave|held|kept|won|grew|set|cut|took|drew|drove|oversaw|brought|began|found|fed)$/u

/** Whether a word looks like an English past tense. */
export const isPastVerb = (word: string): boolean => pastShape.test(word.toLowerCase())
