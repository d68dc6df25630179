import type { FieldAddress } from '@/lib/resume/change/address'

/** Facts that PDF readers extracted from a file; filled in by the code that opens the file. */
export type FileFacts = {
  bytes: number
  pages: readonly FilePage[]
  /** Title of the document as the file states it; empty where it states none. */
  title: string
  /** BCP 47 tag as the file states it; empty where it states none. */
  language: string
  /** Whether the file says which part is a heading and which a list. */
  isTagged: boolean
  /** Whether the file permits copying its text. */
  mayCopy: boolean
  /** Targets of its links. */
  links: readonly string[]
  /** Only for a file written by Vitae: which typed facts were read back. */
  readback: FileReadback | null
}

export type FilePage = {
  /** Extracted text, one item per line. */
  text: string
  /** Number of painted images, and the share of the page that the largest one covers, 0 to 1. */
  pictures: number
  largestPicture: number
}

type TypedFact = { kind: string; address: FieldAddress; text: string }

export type FileReadback = {
  /** Number of facts looked for, and those not found whole. */
  of: number
  lost: readonly TypedFact[]
  /** Facts that were read into another form field; null if the reader did not understand the file. */
  misplaced: readonly TypedFact[] | null
  /** Headings and bullets that were read in printed order. */
  inOrder: { found: number; of: number }
}

/** All pages as one text. */
export const textOfFile = ({ pages }: FileFacts): string => pages.map(({ text }) => text).join('\n')
