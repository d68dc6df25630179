const plainName = /^[a-z0-9-]+\.ttf$/

/**
 * Where a font file lies, seen from the bundles in dist.
 *
 * @throws for a name that is no plain file name, so that no document can ask for another file
 */
export function fontFile(fileName: string): URL {
  if (!plainName.test(fileName)) throw new Error(`There is no font file ${fileName}`)
  return new URL(`../lib/pdf/fonts/files/${fileName}`, import.meta.url)
}
