/** Returns the name of a country in a language; the text itself where it is no code. */
export function countryName(code: string, language: string): string {
  if (!/^[A-Za-z]{2}$/.test(code)) return code
  return new Intl.DisplayNames([language, 'en'], { type: 'region' }).of(code.toUpperCase()) ?? ''
}
