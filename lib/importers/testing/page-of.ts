/** Returns a page of paragraphs; a line that is a tag stays as it is. */
export const pageOf = (...lines: string[]): string =>
  `<!doctype html><html><body>${lines.map((line) => (line.startsWith('<') ? line : `<p>${line}</p>`)).join('')}</body></html>`
