import 'server-only'

const maxLength = 300

/**
 * Returns an error message without possible user data, for operators. Leaves out quoted text (parsers quote what
 * they could not read), email addresses and URLs.
 */
export function withoutWords(message: string): string {
  return message
    .replace(/(["“„«])[\s\S]*?["”“»]/g, '“…”')
    .replace(/(^|[\s(:])(['‘`])[\s\S]*?['’`](?=$|[\s),.:;])/g, '$1“…”')
    .replace(/\b[a-z][a-z0-9+.-]*:\/\/\S+/gi, '[address]')
    .replace(/\S+@\S+/g, '[address]')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, maxLength)
}
