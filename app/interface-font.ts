/** Address of the interface's Latin font, as in the style sheet: for a preload. */
export const interfaceFont = new URL(
  '@fontsource-variable/instrument-sans/files/instrument-sans-latin-wght-normal.woff2',
  import.meta.url,
).toString()
