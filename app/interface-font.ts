/** Where the interface's latin letters are fetched from, as in the style sheet: to ask for them early. */
export const interfaceFont = new URL(
  '@fontsource-variable/instrument-sans/files/instrument-sans-latin-wght-normal.woff2',
  import.meta.url,
).toString()
