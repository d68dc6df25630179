import type { breaks as english } from '../en/breaks'

/** Messages of the page breaks in the preview, in Hindi. */
export const breaks: typeof english = {
  toggle: 'पेज ब्रेक',
  places: 'पेज ब्रेक की जगहें',
  nothing: 'अभी ऐसा कुछ नहीं है जिससे नया पेज शुरू हो सके।',
  begin: (what) => `“${what}” से नया पेज शुरू करें`,
  begins: (what) => `“${what}” से नया पेज शुरू होता है`,
  newPage: 'नया पेज',
}
