import type { SourceLink } from '../../source/source-types'
import type { Stretch } from '../sections/stretch'

/**
 * Returns the index of the link on a text, or -1.
 * @param kind link targets that count; web URLs by default
 */
export function indexOfLink(
  { parts }: Stretch,
  links: readonly SourceLink[],
  kind = /^https?:/i,
): number {
  return links.findIndex(
    ({ url, slices }) =>
      kind.test(url) &&
      slices.some((one) =>
        parts.some(
          ({ slice }) => slice.line === one.line && slice.from < one.to && one.from < slice.to,
        ),
      ),
  )
}
