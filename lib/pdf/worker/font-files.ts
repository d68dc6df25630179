const plainName = /^(?:[a-z0-9-]+\.ttf|hyphenation-[a-z-]+\.txt)$/
/** A slice of Chinese, Japanese or Korean, or the table of a font's slices. */
const sliceName = /^noto-sans-(?:sc|tc|jp|kr)(?:-[a-z0-9-]+\.[0-9a-f]{12}\.ttf|\.slices\.json)$/

/** Whether a name is one that tables of slices give; browsers find such a file under this very name. */
export const isSliceFile = (fileName: string) => sliceName.test(fileName) && /ttf$/.test(fileName)

/**
 * Where a font file lies, seen from the bundles in dist.
 *
 * @throws for a name that is no plain file name, so that no document can ask for another file
 */
export function fontFile(fileName: string): URL {
  if (sliceName.test(fileName)) return new URL(`./han-fonts/${fileName}`, import.meta.url)
  if (!plainName.test(fileName)) throw new Error(`There is no font file ${fileName}`)
  return new URL(`../lib/pdf/fonts/files/${fileName}`, import.meta.url)
}

/** Returns the place of a font file on a Lambda, where all fonts are a layer. `fontFile` has checked the name. */
export function layeredFontFile(fileName: string): URL {
  const folder = sliceName.test(fileName) ? 'dist/han-fonts' : 'lib/pdf/fonts/files'
  return new URL(`file:///opt/${folder}/${fileName}`)
}
