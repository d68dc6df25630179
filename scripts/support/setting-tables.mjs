import { passedNames, settingTables } from '../../lib/server/config/settings/settings.mjs'

/** Returns a default as the documentation shows it. */
function defaultOf({ usual, default: value }) {
  if (usual !== undefined) return usual
  if (typeof value === 'number') return String(value)
  return `\`${typeof value === 'boolean' ? (value ? 'yes' : 'no') : value}\``
}

const rowOf = (setting) =>
  `| \`${setting.name}\` | ${setting.says} | ${defaultOf(setting)} |`.replace('|  |', '| |')

/** Settings of a server that apply on AWS, too, without a row of their own there. */
const passed = ['VITAE_CORS_ORIGINS', ...passedNames].map((name) => `\`${name}\``).join(', ')

/**
 * Returns a page with its tables of settings, each the first table below its heading, as they are declared.
 *
 * @param {string} page its path
 * @param {string} text as it is
 * @throws Error where a heading has no table
 */
export function writeSettingTables(page, text) {
  let written = text.replace(
    /^(These of .* apply as well: ).*\.$/m,
    (_, before) => `${before}${passed}.`,
  )
  for (const { heading, settings } of settingTables.filter((one) => one.page === page)) {
    const table = [
      '| name | what it sets | default |',
      '| --- | --- | --- |',
      ...settings.map(rowOf),
    ]
    const pattern = new RegExp(`^(${heading}\\n(?:(?![#|]).*\\n)*)(?:\\|.*\\n)+`, 'm')
    if (!pattern.test(written)) throw new Error(`${page} has no table below "${heading}".`)
    written = written.replace(pattern, (_, before) => `${before}${table.join('\n')}\n`)
  }
  return written
}
