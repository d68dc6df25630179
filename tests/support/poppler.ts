import { execFileSync } from 'node:child_process'

/** Whether this machine has the command line tools of poppler. */
export const hasPoppler = (() => {
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})()

/** Returns the text of a PDF as poppler reads it. */
export const readByPoppler = (bytes: Uint8Array, ...options: string[]) =>
  execFileSync('pdftotext', [...options, '-', '-'], { input: bytes, stdio: 'pipe' }).toString()
