/**
 * Every limit of a document, in one place. A limit is a promise to the layout engine (extreme
 * numbers hang it) and to storage (a serialised document always fits one DynamoDB item).
 */
export const limits = {
  /** Characters of a one-line field such as a name or an employer. */
  line: 300,
  /** Characters of a stored rich text field (one paragraph, markup included): LinkedIn allows 2,600, and marks take room. */
  paragraph: 4_000,
  /** Characters of a URL. */
  url: 2_000,
  /** Entries of one section. */
  entries: 200,
  /** Roles of one work entry. */
  roles: 30,
  /** Bullets of one entry. */
  bullets: 100,
  /** Keywords of one entry. */
  keywords: 100,
  /** Custom sections of one document. */
  customSections: 20,
  /** Facts that a person confirmed. */
  attested: 1_000,
  /** Stories for job interviews. */
  stories: 60,
  /** Characters of the posting that a variant is for. */
  posting: 12_000,
  /** Characters of the notes about an application. */
  longText: 10_000,
  /** Contacts, follow-ups or sent files of one application. */
  applicationItems: 100,
  /** UTF-8 bytes of the serialised document. */
  documentBytes: 300_000,
} as const

/** Hard ends and the default of every number in a design, with its unit. */
export const designRanges = {
  /** Body type size in points. */
  fontSize: { min: 8, max: 14, step: 0.5, initial: 10 },
  /** Line height as a multiple of the type size. */
  lineHeight: { min: 1.1, max: 1.8, step: 0.05, initial: 1.35 },
  /** Multiple of every vertical space between sections, entries and bullets. */
  spacing: { min: 0.6, max: 1.6, step: 0.1, initial: 1 },
  /** Page margin on all four sides in millimetres. */
  margin: { min: 8, max: 35, step: 1, initial: 18 },
} as const

/** Limits of a photo. */
export const photoLimits = {
  /** Bytes and pixels of the longer side of the picture in the PDF. */
  bytes: 150_000,
  side: 600,
  /** Pixels of the longer side of the picture that it is cut from. */
  sourceSide: 2_000,
  /** Multiples: 1 leaves the picture as it is. */
  brightness: { min: 0.5, max: 1.5, step: 0.05, initial: 1 },
  contrast: { min: 0.5, max: 1.5, step: 0.05, initial: 1 },
} as const

/** Limits of a document that is sent with its files for its PDF, below those of a function on AWS (6 MB). */
export const serverPdfLimits = { bytes: 4_500_000, files: 10 } as const

/** Limits of PDFs that are stored as they were sent. */
export const sentFileLimits = {
  /** Bytes of one, so that it fits an answer of a Lambda function (6 MB as base64), and its pages. */
  bytes: 4_000_000,
  pages: 50,
  /** Files of an account, and their bytes together. */
  files: 4_000,
  totalBytes: 500_000_000,
} as const
