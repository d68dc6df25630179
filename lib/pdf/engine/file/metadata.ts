import type { PaperDocument } from '@/lib/resume/schema/document'
import { type CarriedFile, embeddedFiles } from '../../embed/embedded-files'

/** Metadata of a file, and its embedded files. */
export type Metadata = {
  title: string
  /** Whether the title comes from the person's data, if known. */
  isTitled?: boolean
  author: string
  language: string
  date: Date
  carried?: readonly CarriedFile[]
}

/** Value of both Creator and Producer. */
export const creator = 'Vitae'

/** Date of a document that was never edited: the output must not depend on the clock. */
const fixedDate = new Date(Date.UTC(2000, 0, 1))
const timestamp = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(?:Z|\+00:00))?$/

/** Parses an ISO 8601 time in UTC; falls back to the fixed date, never the local time zone. */
export function readTimestamp(text: string): Date {
  const [, year, month, day, hour = 0, minute = 0, second = 0] = timestamp.exec(text) ?? []
  if (!year) return fixedDate
  const date = new Date(
    Date.UTC(+year, Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second)),
  )
  return Number.isNaN(date.getTime()) ? fixedDate : date
}

const oneLine = (text: string) => text.replace(/[\p{Cc}\p{Cs}]+/gu, ' ').trim()

/**
 * Returns title, author, language and date from the document alone. The title in the dashboard is private and never
 * written to the file.
 */
export function metadataOf(document: PaperDocument): Metadata {
  const { basics, meta } = document.content
  const about = document.kind === 'letter' ? document.content.subject : basics.label
  const title = [oneLine(basics.name), oneLine(about)].filter(Boolean).join(' – ')
  return {
    title: title || (document.kind === 'letter' ? 'Letter' : 'CV'),
    isTitled: title !== '',
    author: oneLine(basics.name),
    language: document.design.language,
    date: readTimestamp(meta.lastModified),
    carried: embeddedFiles(document),
  }
}

/** Returns the entries of the document information dictionary that pdfkit writes. */
export function infoOf({ title, author, date }: Metadata): Record<string, unknown> {
  return {
    Title: title,
    // pdfkit fails on a missing value.
    ...(author === '' ? {} : { Author: author }),
    Creator: creator,
    Producer: creator,
    CreationDate: date,
    ModDate: date,
  }
}
