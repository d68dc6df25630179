/** A reason of the grounding check, as far as its words are asked for. */
type SaidReason = {
  kind: string
  /** `confirm` or `block`. */
  verdict: string
  words: string
  place: string | null
}

const sentences: Readonly<Record<string, (words: string) => string>> = {
  number: (words) => `The number in “${words}” is not in the text it replaces.`,
  unit: (words) => `“${words}” has another unit in your CV.`,
  period: (words) => `“${words}” does not say how often as your CV does.`,
  limit: (words) => `“${words}” is more exact, or goes further, than your CV.`,
  negation: (words) => `“${words}”: your CV says the opposite, or leaves something out here.`,
  hedge: (words) => `“${words}” says more than your CV, where you helped, planned or began this.`,
  role: (words) => `“${words}” claims a greater part than your CV does.`,
  title: (words) => `The title “${words}” is not yours in this place.`,
  qualification: (words) => `“${words}” is a qualification that this place does not show.`,
  level: (words) => `The level “${words}” is not in your CV.`,
  restriction: (words) => `“${words}” is gone. Is the rest still true?`,
  skill: (words) => `“${words}” is a skill that is nowhere in your CV.`,
  name: (words) => `“${words}” is nowhere in your CV.`,
  word: (words) => `“${words}” is not in your CV. Is it true here?`,
  combination: (words) => `“${words}” says it in another order than your CV. Is it still true?`,
  locked: () => 'Names, titles, dates and degrees are yours alone to change.',
  language: () => 'This text is in a language that cannot be checked here.',
  length: () => 'This text is too long to be checked.',
}

/** Why a suggestion is held back, or what the person is asked. */
export function sayReason({ kind, verdict, words, place }: SaidReason): string {
  if (kind === 'elsewhere' || (verdict === 'confirm' && place !== null && askable.has(kind))) {
    return `“${words}” is in another place of your CV. Is it true here, too?`
  }
  return (sentences[kind] ?? sentences.word ?? String)(words)
}

/** Kinds whose place is where the CV says the same, not what it contradicts. */
const askable: ReadonlySet<string> = new Set(['name', 'title', 'qualification', 'level', 'number'])
