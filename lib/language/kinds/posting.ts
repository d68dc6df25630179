/** Small words of a language by what they do in a job description, folded, parted by blanks. */
export type PostingWords = {
  /** Articles, possessives and the like, which stand before a noun. */
  articles: string
  /** Prepositions, pronouns, auxiliaries: a phrase ends before them. */
  functions: string
  /** Prepositions that hold a noun phrase together: "administration of medicines". */
  links: string
  and: string
  or: string
  /** Words that put a demand and do not name it: "proven experience", "you are able". */
  light: string
  /** Somebody who is spoken to, or who gets the job. */
  you: string
  /** Modal and possessive verbs of demands: "must", "required". */
  demanding: string
  /** Nouns that many demands share and that say little by themselves: "management", "system". */
  generic: string
  /** Stems of personal qualities and of willingness, which no CV proves. */
  qualities: string
}
