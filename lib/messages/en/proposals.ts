/** Messages about wordings that an app outside of Vitae suggests for a CV. */
export const proposals = {
  banner: 'An app suggests other wording for this CV. Nothing has changed yet.',
  // Translators: link to the suggestions.
  review: 'Review suggestions',
  heading: 'Suggestions from an app',
  // Translators: `app` is the name that the person gave to the app's key, such as "Writing assistant".
  from: (app: string) =>
    app === ''
      ? 'Each was checked against your CV. Nothing changes until you accept it.'
      : `From “${app}”. Each was checked against your CV. Nothing changes until you accept it.`,
}
