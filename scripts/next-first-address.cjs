const seeded =
  /(discoverKnownRoute\)?\(Date\.now\(\), location\.pathname, [^\n]*initialCouldBeIntercepted, )canonicalUrl,/

/**
 * Bundler loader: Next's router remembers the address of a page by its path. Of the first page it remembers the fragment,
 * too, and puts it before that of every later visit: `/editor#FIRST#SECOND`, and `/editor#FIRST` for a new CV
 * (https://github.com/vercel/next.js/issues/96714). The loader takes the fragment away; a Next that does not have
 * the line any more ends the build.
 */
module.exports = function forgetFragment(source) {
  if (!seeded.test(source)) throw new Error('Next no longer seeds its routes by this line')
  return source.replace(seeded, "$1canonicalUrl.split('#')[0],")
}
