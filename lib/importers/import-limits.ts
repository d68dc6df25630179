/** Limits of an import, checked before and during parsing. Exceeding one gives an error code. */
export const importLimits = {
  /** Bytes of an uploaded file, compressed. */
  fileBytes: 10_000_000,
  /** Bytes of JSON, and its maximum nesting depth. */
  jsonBytes: 2_000_000,
  jsonDepth: 50,
  /** Entries of a reference manager's file; more is a library, not a person's own list. */
  publications: 2_000,
  pages: 50,
  /** Streams of a PDF and their unpacked bytes; pdf.js itself sets no memory limit. */
  pdfStreams: 20_000,
  /** Text items and tag marks of a PDF: 2,000 on each of 50 pages. A CV has about 100 a page. */
  pdfItems: 100_000,
  pdfUnpackedBytes: 200_000_000,
  /** Forms that the pages of a PDF draw, each as often as it is drawn, and forms inside each other. */
  pdfForms: 10_000,
  pdfFormDepth: 50,
  /** Unpacked bytes of an archive, counted while unpacking, and its number of entries. */
  unpackedBytes: 20_000_000,
  archiveEntries: 200,
  /** Entries of a data export: these also contain pictures and posts, which are not read. */
  exportEntries: 2_000,
  /** Characters in total and per line, and pieces per line. A stored document is at most 300 kB. */
  textCharacters: 300_000,
  lineCharacters: 10_000,
  linePieces: 200,
  /**
   * Lines and characters per model request, about eight full pages: with prompt and line numbers
   * this stays below the limit of 80,000 characters per request.
   */
  modelLines: 400,
  modelCharacters: 30_000,
  /** Elements of one XML part, and their nesting depth. */
  xmlElements: 400_000,
  xmlDepth: 200,
  /** Lines of a file without pages; 50 pages have about 3,000. */
  lines: 5_000,
  /** Maximum lines (about 20 pages) of a file that is read again in other ways after a bad reading. */
  rivalLines: 1_200,
  /** Time (less for small files) and memory beyond its baseline that a worker may use. */
  milliseconds: 20_000,
  smallFileMilliseconds: 8_000,
  /** Maximum wall time of a worker on a busy machine, as a multiple of that time. */
  maxWait: 2,
  memoryBytes: 300_000_000,
} as const

/** File size from which the full time limit applies. */
const wholeTimeBytes = 1_000_000

/**
 * Returns the time limit for a file where imports queue, in milliseconds, linear in its size.
 * Normal files of a few kilobytes take a fraction of a second; slower ones are likely crafted.
 */
export function readingMilliseconds(bytes: number): number {
  const { smallFileMilliseconds: min, milliseconds: max } = importLimits
  return min + (max - min) * Math.min(1, bytes / wholeTimeBytes)
}
