/** Words of setting page breaks on the paper. They come with the preview. */
export const breaks = {
  toggle: 'Page breaks',
  places: 'Places where a new page can begin',
  nothing: 'There is nothing yet that could begin a new page.',
  begin: (what: string) => `Begin a new page with ${what}`,
  begins: (what: string) => `A new page begins with ${what}`,
  newPage: 'New page',
}
