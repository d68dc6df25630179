const plainName = /^(?:[a-z0-9-]+\.ttf|hyphenation-[a-z-]+\.txt)$/
/** Matches a slice of a font that is made with the bundle, or a table of its slices. */
const lateName = /^noto-(?:sans|serif)[a-z0-9-]*\.(?:[0-9a-f]{12}\.ttf|slices\.json)$/
const hanName = /^noto-sans-(?:sc|tc|jp|kr)[-.]/

/** Returns whether a file name comes from a table of slices; browsers use it unchanged. */
export const isSliceFile = (fileName: string) => lateName.test(fileName) && /ttf$/.test(fileName)

/**
 * Returns the URL of a font file, relative to the bundles in dist.
 *
 * @throws for anything but a plain file name, so that no document can request another file
 */
export function fontFile(fileName: string): URL {
  if (lateName.test(fileName)) return new URL(`./late-fonts/${fileName}`, import.meta.url)
  if (!plainName.test(fileName)) throw new Error(`There is no font file ${fileName}`)
  return new URL(`../lib/pdf/fonts/files/${fileName}`, import.meta.url)
}

/** Returns the place of a font file of Chinese, Japanese or Korean in the package beside that of this bundle; null for others. */
export function packagedHanFile(fileName: string): URL | null {
  if (!lateName.test(fileName) || !hanName.test(fileName)) return null
  return new URL(fontFile(fileName).href.replace(/\/dist\/late-fonts\/[^/]+$/, '-han$&'))
}

/** Returns the place of a font file on a Lambda, where all fonts are a layer. `fontFile` has checked the name. */
export function layeredFontFile(fileName: string): URL {
  const folder = lateName.test(fileName) ? 'dist/late-fonts' : 'lib/pdf/fonts/files'
  return new URL(`file:///opt/${folder}/${fileName}`)
}
