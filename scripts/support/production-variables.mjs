import { describeRefusedOnAws } from '../../lib/server/config/settings/settings.mjs'
import { describeUnknownNames } from '../../lib/server/config/variable-names.mjs'
import { withOwnAddresses } from './branch-variables.mjs'

/** Quotes a value for Next's `.env` files: a `$` is expanded within single quotes, too, unless it is escaped. */
const quote = (value) => `'${String(value).replaceAll('$', '\\$')}'`

/**
 * The variables of a hosted server.
 *
 * @param {Readonly<Record<string, string | undefined>>} environment of the build
 * @param {{version?: string, auth?: object, data?: object, storage?: object, custom?: {vitae?: {home?: string}}}} outputs
 *   amplify_outputs.json, of which the server gets its own part
 * @returns {{ok: true, variables: Record<string, string>, text: string} | {ok: false, sentence: string}} `text`: the same
 *   as a file that Next reads
 */
export function productionVariables(environment, outputs) {
  const vitae = outputs.custom?.vitae
  if (vitae?.home !== 'aws') {
    return {
      ok: false,
      sentence:
        'amplify_outputs.json does not name the AWS home: the backend has to be deployed before the site is built.',
    }
  }
  const given = Object.entries(withOwnAddresses(environment)).filter(
    ([name, value]) => /^VITAE_[A-Z0-9_]+$/.test(name) && value,
  )
  const refused = [...describeRefusedOnAws(environment), ...describeUnknownNames(environment)]
  if (refused.length > 0) return { ok: false, sentence: refused.join('\n') }
  const { version, auth, data, storage } = outputs
  const told = JSON.stringify({ version, auth, data, storage, custom: { vitae } })
  const all = [...given, ['VITAE_OUTPUTS', told]]
  const odd = all.filter(([, value]) => /['\n\r]/.test(String(value))).map(([name]) => name)
  if (odd.length > 0) {
    return { ok: false, sentence: `${odd.join(', ')} has a quote or a line break in it.` }
  }
  const text = `${all.map(([name, value]) => `${name}=${quote(value)}`).join('\n')}\n`
  return { ok: true, variables: Object.fromEntries(all), text }
}
