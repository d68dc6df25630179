/** Messages of the choice of the interface language, and of corrections to a translation. */
export const language = {
  language: 'Language',
  // Where the words of the language cannot be fetched.
  notFetched: 'This language could not be loaded. Check your connection and try again.',
  // `name` is the language's own name, such as "Deutsch".
  unconfirmed: (name: string) => `No native speaker has checked ${name} yet.`,
  suggest: 'Suggest a correction',
  title: 'Suggest a correction',
  intro: 'Find the text as it stands on the screen, and write how it should read.',
  find: 'Text on the screen',
  nothing: 'No text of Vitae contains these words.',
  // Said of the text that is in Vitae now.
  now: 'Now',
  better: 'Better',
  copy: 'Copy correction',
  copied: 'Copied. Send it to whoever runs this server.',
  notCopied: 'The browser did not allow copying.',
}
