import { notApplicable, type Rule, verdict } from '../rule'

/** Many portals take no more; a CV of text needs a tenth of it. */
const maximumBytes = 2_000_000

/** The file is small enough for a form on a web page. */
export const fileSize: Rule = {
  id: 'file-size',
  bar: 'readable',
  check({ file }) {
    if (!file) return notApplicable
    const megabytes = Math.round(file.bytes / 100_000) / 10
    return verdict(file.bytes > maximumBytes ? 'warn' : 'pass', [], { count: megabytes })
  },
}

/** The file states a title and a language, which readers aloud begin with. */
export const titleAndLanguage: Rule = {
  id: 'title-and-language',
  bar: 'readable',
  check({ file }) {
    if (!file) return notApplicable
    const missing = [file.title.trim(), file.language.trim()].filter((value) => value === '')
    return verdict(missing.length > 0 ? 'warn' : 'pass', [], {
      count: missing.length,
      text: file.title.trim(),
    })
  },
}

/** The file says what is a heading, a list, a paragraph. */
export const taggedFile: Rule = {
  id: 'tagged-file',
  bar: 'readable',
  check: ({ file }) => (file ? verdict(file.isTagged ? 'pass' : 'warn') : notApplicable),
}

/** Nothing in the file forbids to copy its text. */
export const copyAllowed: Rule = {
  id: 'copy-allowed',
  bar: 'readable',
  check: ({ file }) => (file ? verdict(file.mayCopy ? 'pass' : 'fail') : notApplicable),
}
