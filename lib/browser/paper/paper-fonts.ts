import manifest from '@/dist/font-manifest.json'

const files: Record<string, string> = manifest
const loaded = new Map<string, Promise<void>>()

/** The CSS name of a family of the paper, apart from anything installed on the device. */
export const paperFontName = (family: string) => `paper-${family}`

/**
 * Lets the screen write in a typeface of the paper, from the very files that the PDF embeds.
 *
 * @param family id of a font family, the stem of its file names
 * @returns resolves when it can be used, or when it cannot be fetched: the sample then shows in the
 * type of the interface
 */
export function loadPaperFont(family: string): Promise<void> {
  const known = loaded.get(family)
  if (known) return known
  const faces = [
    { suffix: 'regular', weight: '400' },
    { suffix: 'bold', weight: '700' },
  ].flatMap(({ suffix, weight }) => {
    const address = files[`${family}-${suffix}.ttf`]
    return address ? [new FontFace(paperFontName(family), `url("${address}")`, { weight })] : []
  })
  const work = Promise.all(
    faces.map(async (face) => {
      document.fonts.add(await face.load())
    }),
  ).then(
    () => {},
    () => {
      loaded.delete(family)
    },
  )
  loaded.set(family, work)
  return work
}
