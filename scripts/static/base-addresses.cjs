const pages =
  'applications|check|cvs|docs|editor|import|interview|jobs|offline|privacy|requests|resumes|settings|start|tailor|templates'
const files =
  'asset-list\\.json|icon\\.svg|manifest\\.webmanifest|sw\\.js|third-party-notices\\.txt'

/** Begins an address: a quote, or the origin within a text. */
const start = `(["'\`]|\\$\\{(?:location\\.)?origin\\})`

const page = new RegExp(`${start}/(${pages})(?=["'\`?#]|\\$\\{)`, 'g')
const file = new RegExp(`${start}/((?:_next|engine|icons|images)/|(?:${files})(?=["'\`]))`, 'g')
const home = /(\bhref(?:=|: )|\bscope"?: |\? '\/cvs' : )(["'])\/\2/g

/**
 * Puts the folder of a static copy before the addresses in a source text. Pages end with a slash, since their files are
 * called index.html: so a host that knows no other rule finds them without a redirect.
 *
 * @param {string} source
 * @param {string} base such as "/cv/"
 * @returns {string}
 */
function putBase(source, base) {
  return source
    .replace(page, `$1${base}$2/`)
    .replace(file, `$1${base}$2`)
    .replace(home, `$1$2${base}$2`)
}

/** Next's path of a page, as `location.pathname` has it: it leaves out the folder of the copy, and the slash. */
const withPathname = (source, base) =>
  source.replace(
    /\busePathname\(\)/g,
    `(${JSON.stringify(base.slice(0, -1))} + usePathname()).replace(/\\/?$/, '/')`,
  )

const accounts = 'hasAccounts: boolean = true'

function withoutAccounts(source) {
  if (!source.includes(accounts)) throw new Error(`No longer a line: ${accounts}`)
  return source.replace(accounts, 'hasAccounts: boolean = false')
}

/** Bundler loader for the sources of the app; `base` is its option. A static copy has no accounts. */
module.exports = function putBaseIntoModule(source) {
  if (this.resourcePath.includes('node_modules')) return source
  const { base } = this.getOptions()
  if (/[\\/]sign-in-address\.ts$/.test(this.resourcePath)) return withoutAccounts(source)
  return withPathname(putBase(source, base), base)
}
module.exports.putBase = putBase
