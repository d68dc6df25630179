/**
 * A language's own name as it begins a line, such as "Deutsch" or "Français". `tag` is a BCP 47 tag; English is named
 * with its country, since there are two: "English (United Kingdom)".
 */
export function languageName(tag: string): string {
  const languageDisplay = tag.startsWith('en') ? 'standard' : 'dialect'
  const names = new Intl.DisplayNames(tag, { type: 'language', languageDisplay })
  const name = names.of(tag === 'en' ? 'en-GB' : tag) ?? tag
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1)
}
