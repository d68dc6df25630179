/** Messages of the page breaks in the preview. */
export const breaks = {
  toggle: 'Page breaks',
  // Translators: label of the list of places in the preview where a page break can be set.
  places: 'Places for a page break',
  nothing: 'There is nothing yet that could start a new page.',
  // Translators: `what` is a section or an entry. `begin` sets a page break, `begins` says that there is one.
  begin: (what: string) => `Start a new page with ${what}`,
  begins: (what: string) => `A new page starts with ${what}`,
  newPage: 'New page',
}
