/**
 * Limits of a document. They protect the layout engine, which hangs on extreme numbers, and ensure
 * that a serialised document fits one DynamoDB item.
 */
export const limits = {
  /** Characters of a one-line field such as a name or an employer. */
  line: 300,
  /** Characters of a stored rich text paragraph including markup; LinkedIn allows 2,600. */
  paragraph: 4_000,
  /** Characters of a URL. */
  url: 2_000,
  /** Tags of one document, and characters of one. */
  tags: 10,
  tag: 40,
  /** Characters of a private note. */
  note: 2_000,
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
  /** Confirmed facts. */
  attested: 1_000,
  /** Findings of the checks that are listed no more. */
  dismissedFindings: 500,
  /** Stories for job interviews. */
  stories: 60,
  /** Characters of a job description. */
  posting: 12_000,
  /** Characters of an application's notes. */
  longText: 10_000,
  /** Contacts, follow-ups or sent files per application. */
  applicationItems: 100,
  /** UTF-8 bytes of the serialised document. */
  documentBytes: 300_000,
} as const

/** Range, step and default of each number in a design. */
export const designRanges = {
  /** Body font size in points. */
  fontSize: { min: 8, max: 14, step: 0.5, initial: 10 },
  /** Line height as a multiple of the font size. */
  lineHeight: { min: 1.1, max: 1.8, step: 0.05, initial: 1.35 },
  /** Factor for vertical space between sections, entries and bullets. */
  spacing: { min: 0.6, max: 1.6, step: 0.1, initial: 1 },
  /** Page margin on all four sides in millimetres. */
  margin: { min: 8, max: 35, step: 1, initial: 18 },
} as const

/** Range and step of each factor by which a design changes a measure of its template; 1 leaves it. */
export const adjustmentRanges = {
  nameSize: { min: 0.7, max: 1.3, step: 0.05, initial: 1 },
  headingSize: { min: 0.8, max: 1.4, step: 0.05, initial: 1 },
  /** The layout keeps a side column within these limits. */
  sideWidth: { min: 0.9, max: 1.35, step: 0.05, initial: 1 },
  sectionGap: { min: 0.5, max: 2, step: 0.1, initial: 1 },
  entryGap: { min: 0.5, max: 2, step: 0.1, initial: 1 },
} as const

/** Limits of a photo. */
export const photoLimits = {
  /** Bytes, and pixels of the longer side, of the image in the PDF. */
  bytes: 150_000,
  side: 600,
  /** Pixels of the longer side of the original image. */
  sourceSide: 2_000,
  /** Factors; 1 leaves the image unchanged. */
  brightness: { min: 0.5, max: 1.5, step: 0.05, initial: 1 },
  contrast: { min: 0.5, max: 1.5, step: 0.05, initial: 1 },
} as const

/** Limits of a PDF request with attached files, below the 6 MB payload of AWS Lambda. */
export const serverPdfLimits = { bytes: 4_500_000, files: 10 } as const

/** Limits of stored sent PDFs. */
export const sentFileLimits = {
  /** Bytes of a file, so that it fits a Lambda response (6 MB as base64), and its pages. */
  bytes: 4_000_000,
  pages: 50,
  /** Files per account, and their total bytes. */
  files: 4_000,
  totalBytes: 500_000_000,
} as const
