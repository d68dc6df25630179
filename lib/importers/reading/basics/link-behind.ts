import type { SourceLink } from '../../source/source-types'
import type { Stretch } from '../sections/stretch'

/** The index of the web address that lies behind a text, or -1. */
export function linkBehind({ parts }: Stretch, links: readonly SourceLink[]): number {
  return links.findIndex(
    ({ url, slices }) =>
      /^https?:/i.test(url) &&
      slices.some((one) =>
        parts.some(
          ({ slice }) => slice.line === one.line && slice.from < one.to && one.from < slice.to,
        ),
      ),
  )
}
