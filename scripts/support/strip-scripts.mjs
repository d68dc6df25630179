/** Mark of a script in a static page that is meant to stay. */
const kept = /^<script\b[^>]*\sdata-kept=""/i

/**
 * Returns a page without its scripts, except those marked `data-kept`, and without the hints that make a browser
 * fetch them early. For HTML of our own build only; it is no sanitiser.
 *
 * @param {string} html
 * @returns {string}
 */
export function stripScripts(html) {
  const stripped = html
    .replace(/<script\b[^>]*>[\s\S]*?<\/script>/gi, (script) => (kept.test(script) ? script : ''))
    .replace(/<link\b[^>]*>/gi, (link) =>
      /\bas="script"|rel="modulepreload"/i.test(link) ? '' : link,
    )
  const left = stripped.match(/<script\b[^>]*>/gi) ?? []
  if (left.some((script) => !kept.test(script))) throw new Error('A script is left in the page.')
  return stripped
}
