/**
 * Bundler loader: React Aria carries its own words in 34 languages. The interface is offered in
 * English, so every other table becomes an empty module (about 23 kB less to fetch, gzipped). Add a
 * language here in the same change that offers it.
 *
 * The value has to be falsy, not an empty table: React Aria drops falsy tables and falls back to
 * English, but looks in an empty one and throws for people whose browser speaks that language.
 */
const kept = new Set(['en-US'])

module.exports = function keepLocales(source) {
  const name = /([a-z]{2}-[A-Z]{2})\.mjs$/.exec(this.resourcePath)?.[1]
  return name === undefined || kept.has(name) ? source : 'export default undefined'
}
