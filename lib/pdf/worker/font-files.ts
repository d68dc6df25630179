const plainName = /^(?:[a-z0-9-]+\.ttf|hyphenation-[a-z-]+\.txt)$/
/** Matches a slice of Chinese, Japanese or Korean, or a table of slices. */
const sliceName = /^noto-sans-(?:sc|tc|jp|kr)(?:-[a-z0-9-]+\.[0-9a-f]{12}\.ttf|\.slices\.json)$/

/** Returns whether a file name comes from a table of slices; browsers use it unchanged. */
export const isSliceFile = (fileName: string) => sliceName.test(fileName) && /ttf$/.test(fileName)

/**
 * Returns the URL of a font file, relative to the bundles in dist.
 *
 * @throws for anything but a plain file name, so that no document can request another file
 */
export function fontFile(fileName: string): URL {
  if (sliceName.test(fileName)) return new URL(`./han-fonts/${fileName}`, import.meta.url)
  if (!plainName.test(fileName)) throw new Error(`There is no font file ${fileName}`)
  return new URL(`../lib/pdf/fonts/files/${fileName}`, import.meta.url)
}

/** Returns the place of a font file of Chinese, Japanese or Korean in the package beside that of this bundle; null for others. */
export function packagedHanFile(fileName: string): URL | null {
  if (!sliceName.test(fileName)) return null
  return new URL(fontFile(fileName).href.replace(/\/dist\/han-fonts\/[^/]+$/, '-han$&'))
}

/** Returns the place of a font file on a Lambda, where all fonts are a layer. `fontFile` has checked the name. */
export function layeredFontFile(fileName: string): URL {
  const folder = sliceName.test(fileName) ? 'dist/han-fonts' : 'lib/pdf/fonts/files'
  return new URL(`file:///opt/${folder}/${fileName}`)
}
