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
  counted: (words) => `In your CV the number in “${words}” counts something else.`,
  direction: (words) => `“${words}” is a change to this number, or by it: your CV says the other.`,
  tenure: (words) => `“${words}” does not follow from the dates in your CV.`,
  negation: (words) => `“${words}”: your CV says the opposite, or leaves something out here.`,
  hedge: (words) => `Your CV says that you helped with this. “${words}” says that you did it.`,
  plan: (words) => `In your CV this is a plan or an aim. “${words}” says that it was done.`,
  attended: (words) => `Your CV says that you were there. “${words}” says more.`,
  progress: (words) => `In your CV this is still going on. “${words}” says that it is finished.`,
  role: (words) => `“${words}” claims a greater part than your CV does.`,
  verb: (words) => `“${words}” is another deed than the one in your CV.`,
  title: (words) => `The title “${words}” is not yours in this place.`,
  qualification: (words) => `“${words}” is a qualification that this place does not show.`,
  level: (words) => `The level “${words}” is not in your CV.`,
  quantifier: (words) => `“${words}” says of how many; your CV does not.`,
  plural: (words) => `“${words}” are several; in your CV it is one.`,
  restriction: (words) => `“${words}” limits what your CV says, and is gone.`,
  superlative: (words) => `“${words}” is praise that your CV does not hold.`,
  sole: (words) => `“${words}” says that you were alone; your CV does not.`,
  shared: (words) => `“${words}” is gone: others took part.`,
  order: (words) => `“${words}” says what came first; your CV does not say so.`,
  cause: (words) => `“${words}” says that one thing came of another; your CV does not.`,
  scope: (words) => `“${words}” makes the reach of this wider or leaves its limit out.`,
  comparison: (words) => `“${words}” compares with something that is not in your CV.`,
  skill: (words) => `“${words}” is a skill that is nowhere in your CV.`,
  name: (words) => `“${words}” is nowhere in your CV.`,
  word: (words) => `“${words}” is not in your CV. Is it true here?`,
  combination: (words) => `“${words}” puts together what your CV says apart.`,
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
