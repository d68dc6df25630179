/** A language's own name as it begins a line, such as "Deutsch" or "Français". `tag` is a BCP 47 tag. */
export function languageName(tag: string): string {
  const name = new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1)
}
