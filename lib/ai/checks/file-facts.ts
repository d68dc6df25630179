import type { FieldAddress } from '@/lib/resume/change/address'

/** Facts that programs have read out of a PDF. The code that opens the file fills them in. */
export type FileFacts = {
  bytes: number
  pages: readonly FilePage[]
  /** Title of the document as the file states it; empty where it states none. */
  title: string
  /** BCP 47 tag as the file states it; empty where it states none. */
  language: string
  /** Whether the file says which part is a heading and which a list. */
  isTagged: boolean
  /** Whether its text may be copied out. */
  mayCopy: boolean
  /** Addresses that its links lead to. */
  links: readonly string[]
  /** Only of a file of our own: what of the typed words was read back. */
  readback: FileReadback | null
}

export type FilePage = {
  /** The text as it comes out, lines parted. */
  text: string
  /** Pictures that are painted, and the part of the page that the largest one covers, 0 to 1. */
  pictures: number
  largestPicture: number
}

type TypedFact = { kind: string; address: FieldAddress; text: string }

export type FileReadback = {
  /** Facts that were looked for, and those not found whole. */
  of: number
  lost: readonly TypedFact[]
  /** Facts for fields of forms that were read as something else; null where nobody understood the file. */
  misplaced: readonly TypedFact[] | null
  /** Headings and bullets that were read in the order of the paper. */
  inOrder: { found: number; of: number }
}

/** All pages as one text. */
export const textOfFile = ({ pages }: FileFacts): string => pages.map(({ text }) => text).join('\n')
