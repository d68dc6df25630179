/**
 * Usage of one person in a month, on average over all who sign in: an assumption, to be checked against measured
 * figures.
 */
export const usage = {
  /** Saves that reach the server: ten sittings a month would be many; a CV is written once and looked after. */
  saves: 150,
  /** Kilobytes of a CV as JSON. */
  documentKilobytes: 12,
  /** Stored documents, with their versions. */
  documents: 4,
  versions: 20,
  /** Requests to the API that only read, the polls of open screens each minute included. */
  reads: 400,
  /** Pages and files from the site. */
  pages: 60,
  /** Megabytes that the site sends for them; most are in the browser's cache after the first time. */
  sentMegabytes: 8,
  /** PDFs rendered on the server; all others are rendered in the browser. */
  pdfs: 2,
  /** Kilobytes of a stored PDF, and of a photo in all its sizes. */
  fileKilobytes: 120,
  /** Jobs beside PDFs: mails, photos, imports, model requests. */
  jobs: 4,
  mails: 1,
  /** Requests of programs through API Gateway. */
  gateway: 5,
}

export type Usage = typeof usage

/** Seconds and MB that a call of the site's own server takes. */
export const siteCall = { seconds: 0.05, gigabytes: 1 }

/** Seconds that the calls of functions take. */
export const callSeconds = { api: 0.08, authoriser: 0.03, worker: 2, render: 1.2 }
