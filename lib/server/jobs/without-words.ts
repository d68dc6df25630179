import 'server-only'

const maxLength = 300

/**
 * A message of an error as an operator may see it. What may be words of a person is left out: what stands
 * in quotes (parsers quote what they could not read), addresses of people and of pages.
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
