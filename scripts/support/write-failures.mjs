// Imported for its effect, first: says in a sentence why a file cannot be written, where Node would print a stack.
import { root } from './root.mjs'

/**
 * Words an error of the file system about the project's folder or the folder for temporary files.
 *
 * @param {NodeJS.ErrnoException} error
 * @returns {string | null} null for any other error
 */
export function wordWriteFailure(error) {
  const { code, path } = error ?? {}
  const place = typeof path === 'string' ? ` ${path}` : ''
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    return `The disk is full: ${place === '' ? 'a file' : place.trim()} cannot be written. Free some space, then start again.`
  }
  if (code === 'EROFS') {
    return `Vitae has to be installed or built first, but it is in a read-only folder:${place} cannot be written. Copy ${root} to a folder that you may write in, or make it writable, then start again.`
  }
  if (code === 'EACCES' || code === 'EPERM') {
    return `Vitae has to be installed or built first, but you may not write in its folder:${place} cannot be written. Give yourself the right to write in ${root}, or copy it to a folder of yours, then start again.`
  }
  return null
}

process.on('uncaughtException', (error) => {
  console.error(wordWriteFailure(error) ?? error)
  process.exit(1)
})
