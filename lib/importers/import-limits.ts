/** Limits of what an import reads, applied before and while a file is parsed; the person gets the reason. */
export const importLimits = {
  /** Bytes of a PDF, a document or an archive as it lies. */
  fileBytes: 10_000_000,
  /** Bytes of JSON, and how deep it may nest. */
  jsonBytes: 2_000_000,
  jsonDepth: 50,
  /** Publications of a file of a reference manager; more are a library, and no list of somebody's own. */
  publications: 2_000,
  pages: 50,
  /** Of a PDF: its streams and their bytes once unpacked, where nothing bounds its reader's memory. */
  pdfStreams: 20_000,
  /** Pieces of text of a PDF, marks of its tags among them: 2,000 on each of 50 pages. A CV's page has about 100. */
  pdfItems: 100_000,
  pdfUnpackedBytes: 200_000_000,
  /** Bytes of an archive once unpacked, counted while it is, and its entries. */
  unpackedBytes: 20_000_000,
  archiveEntries: 200,
  /** Entries of an archive of data: pictures and posts come along, and are not read. */
  exportEntries: 2_000,
  /** Characters of all lines, of one, and the pieces of one; a document of ours holds 300 kB. */
  textCharacters: 300_000,
  lineCharacters: 10_000,
  linePieces: 200,
  /**
   * Lines and characters that a model is asked to read at once, about eight full pages: with its prompt and the numbers
   * of the lines that is below the 80,000 characters that a request to a model may have.
   */
  modelLines: 400,
  modelCharacters: 30_000,
  /** Elements of one XML part, and how deep they may lie in each other. */
  xmlElements: 400_000,
  xmlDepth: 200,
  /** Lines of a file without pages; 50 pages have about 3,000. */
  lines: 5_000,
  /** Milliseconds and bytes beside those before it that a worker may take; the first of a small file (below). */
  milliseconds: 20_000,
  smallFileMilliseconds: 8_000,
  memoryBytes: 300_000_000,
} as const

/** Bytes from which a file may take the whole time. */
const wholeTimeBytes = 1_000_000

/**
 * Computes the milliseconds that a file may take where others wait for their turn. An honest one of some kilobytes
 * is read in a fraction of a second; one that takes longer was made to.
 */
export function readingMilliseconds(bytes: number): number {
  const { smallFileMilliseconds: min, milliseconds: max } = importLimits
  return min + (max - min) * Math.min(1, bytes / wholeTimeBytes)
}
