/** Messages about why a suggestion is blocked, or has to be confirmed: one sentence for each kind of reason. */
export const grounding = {
  elsewhere: (words: string) => `“${words}” is in another part of your CV. Is it true here, too?`,
  // Translators: each says why a suggested text is not backed by the CV. `words` are quoted from the suggested
  // text, or from the CV where the suggestion leaves them out ("is missing").
  sentences: {
    number: (words: string) => `The number in “${words}” is not in the text it replaces.`,
    unit: (words: string) => `“${words}” has a different unit in your CV.`,
    period: (words: string) => `“${words}” gives a different frequency or period than your CV.`,
    limit: (words: string) => `“${words}” is more exact, or goes further, than your CV.`,
    negation: (words: string) =>
      `“${words}”: your CV says the opposite, or excludes something here.`,
    hedge: (words: string) =>
      `Your CV says that you helped with this. “${words}” says that you did it.`,
    role: (words: string) => `“${words}” claims a bigger role than your CV does.`,
    title: (words: string) => `“${words}” is not your job title here.`,
    qualification: (words: string) => `Your CV doesn’t show the qualification “${words}” here.`,
    level: (words: string) => `The level “${words}” is not in your CV.`,
    restriction: (words: string) => `“${words}” limits what your CV says, and is missing.`,
    skill: (words: string) => `The skill “${words}” is not in your CV.`,
    name: (words: string) => `“${words}” is not in your CV.`,
    word: (words: string) => `“${words}” is not in your CV. Is it true here?`,
    combination: (words: string) => `“${words}” combines things that are separate in your CV.`,
    locked: () => 'Only you can change names, titles, dates and degrees.',
    language: () => 'We can’t check texts in this language.',
    length: () => 'This text is too long to check.',
  } as Readonly<Record<string, (words: string) => string>>,
}
