/** Fields of a reason of the grounding check that its message needs. */
type SaidReason = {
  kind: string
  /** `confirm` or `block`. */
  verdict: string
  words: string
  place: string | null
}

// Translators: each says why a suggested text is not backed by the CV. `words` are quoted from the suggested
// text, or from the CV where the suggestion leaves them out ("is missing").
const sentences: Readonly<Record<string, (words: string) => string>> = {
  number: (words) => `The number in “${words}” is not in the text it replaces.`,
  unit: (words) => `“${words}” has a different unit in your CV.`,
  period: (words) => `“${words}” gives a different frequency or period than your CV.`,
  limit: (words) => `“${words}” is more exact, or goes further, than your CV.`,
  negation: (words) => `“${words}”: your CV says the opposite, or excludes something here.`,
  hedge: (words) => `Your CV says that you helped with this. “${words}” says that you did it.`,
  role: (words) => `“${words}” claims a bigger role than your CV does.`,
  title: (words) => `“${words}” is not your job title here.`,
  qualification: (words) => `Your CV doesn’t show the qualification “${words}” here.`,
  level: (words) => `The level “${words}” is not in your CV.`,
  restriction: (words) => `“${words}” limits what your CV says, and is missing.`,
  skill: (words) => `The skill “${words}” is not in your CV.`,
  name: (words) => `“${words}” is not in your CV.`,
  word: (words) => `“${words}” is not in your CV. Is it true here?`,
  combination: (words) => `“${words}” combines things that are separate in your CV.`,
  locked: () => 'Only you can change names, titles, dates and degrees.',
  language: () => 'We can’t check texts in this language.',
  length: () => 'This text is too long to check.',
}

/** Returns why a suggestion is blocked, or what the person has to confirm. */
export function sayReason({ kind, verdict, words, place }: SaidReason): string {
  if (kind === 'elsewhere' || (verdict === 'confirm' && place !== null && askable.has(kind))) {
    return `“${words}” is in another part of your CV. Is it true here, too?`
  }
  return (sentences[kind] ?? sentences.word ?? String)(words)
}

/** Kinds whose place is where the CV says the same, not what it contradicts. */
const askable: ReadonlySet<string> = new Set(['name', 'title', 'qualification', 'level', 'number'])
