import { mkdirSync } from 'node:fs'
import { isAbsolute, join, parse } from 'node:path'
import { isBelow } from './repository.mjs'
import { asArgument, vitae } from './vitae.mjs'

/** Exit code of a PDF that was written, on more pages than it was to be fitted to. */
const tooLong = 5

/** Parts of an output that could be links: itself, and files of a site. */
const siteFiles = ['', 'index.html', 'cv.pdf', 'preview.png']

/** Returns the options of `vitae render` that were chosen. */
const optionsOf = (choices) =>
  Object.entries(choices).flatMap(([name, value]) => (value ? [`--${name}`, value] : []))

/**
 * Writes a CV in formats, below `out` in the folder that it has in the repository.
 *
 * @param {string} file path in the repository
 * @param {readonly string[]} formats endings of files, or `site`
 * @param {{ template?: string, page?: string, fit?: string, url?: string }} choices for the
 *   PDF; `page` is for Word, too, and `url` where a site will be
 * @returns {Promise<{ written: string[], warnings: string[], errors: string[] }>} paths that were written, and messages by weight
 */
export async function writeFormats(file, formats, out, choices) {
  const { dir, name } = parse(file)
  const folder = join(out, dir)
  const result = { written: [], warnings: [], errors: [] }
  // A pull request may bring a link in place of a folder.
  if (!isAbsolute(out) && !isBelow(folder, '.')) {
    result.errors.push(`${folder} is outside of the repository.`)
    return result
  }
  mkdirSync(folder, { recursive: true })
  const input = asArgument(file)
  for (const format of formats) {
    const output = join(folder, format === 'site' ? name : `${name}.${format}`)
    const isLinked = siteFiles.some((one) => !isBelow(join(output, one), '.'))
    if (!isAbsolute(out) && isLinked) {
      result.errors.push(`${output} leads out of the repository.`)
      continue
    }
    const { url, ...onPaper } = choices
    const [verb, options] =
      format === 'site'
        ? ['site', choices]
        : format === 'pdf'
          ? ['render', onPaper]
          : ['export', { page: choices.page }]
    const words = [verb, input, '-o', asArgument(output), ...optionsOf(options)]
    const { status, messages } = await vitae(...words)
    if (status === 0 || status === tooLong) result.written.push(output)
    const list = status === 0 || status === tooLong ? result.warnings : result.errors
    if (messages !== '' && !list.includes(messages)) list.push(messages)
    else if (status !== 0 && messages === '') list.push(`vitae ended with ${status}.`)
  }
  return result
}
