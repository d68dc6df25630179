/** Messages about why a suggestion is blocked, or has to be confirmed: one sentence for each kind of reason. */
export const grounding = {
  elsewhere: (words: string) => `“${words}” is in another part of your CV. Is it true here, too?`,
  // Translators: each says why a suggested text is not backed by the CV. `words` are quoted from the suggested
  // text, or from the CV where the suggestion leaves them out ("is missing").
  sentences: {
    number: (words: string) => `The number in “${words}” is not in the text it replaces.`,
    unit: (words: string) => `“${words}” has a different unit in your CV.`,
    period: (words: string) =>
      `“${words}” is a frequency or period that your CV doesn’t give here.`,
    limit: (words: string) =>
      `The number in “${words}” has another limit in your CV (such as “up to” or “about”), or none.`,
    negation: (words: string) =>
      `“${words}” denies or excludes something, and your CV doesn’t here.`,
    role: (words: string) => `“${words}” may claim a bigger role than your CV does.`,
    title: (words: string) => `“${words}” is not your job title here.`,
    qualification: (words: string) => `Your CV doesn’t show the qualification “${words}” here.`,
    level: (words: string) => `The level “${words}” is not in your CV.`,
    restriction: (words: string) => `“${words}” is in your text, and missing here.`,
    skill: (words: string) => `The skill “${words}” is not in your CV.`,
    name: (words: string) => `“${words}” is not in your CV.`,
    word: (words: string) => `“${words}” is not in your CV. Is it true here?`,
    combination: (words: string) =>
      `These words are in your CV, but not together like this: “${words}”.`,
    locked: () => 'Only you can change names, titles, dates and degrees.',
    language: () =>
      'We can’t check this text: we don’t support its language, or it is not the language of your CV.',
    length: () => 'This text is too long to check.',
  } as Readonly<Record<string, (words: string) => string>>,
}
