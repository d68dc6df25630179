/** Formats a file size in kilobytes or megabytes, rounded up, as a language writes them. */
export function formatSize(bytes: number, language: string): string {
  const isSmall = bytes < 1_000_000
  const value = isSmall ? Math.max(1, Math.ceil(bytes / 1_000)) : Math.ceil(bytes / 100_000) / 10
  return value.toLocaleString(language, {
    style: 'unit',
    unit: isSmall ? 'kilobyte' : 'megabyte',
  })
}
