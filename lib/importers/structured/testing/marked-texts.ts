import type { ImportDraft, Traced } from '../../draft/draft-types'

/** Returns a value as Markdown, with its emphasis and links in the source. */
export function markedText({ source }: ImportDraft, { slices }: Traced): string {
  return slices
    .map(({ line, from, to }) => {
      const { text = '', pieces = [] } = source.lines[line] ?? {}
      const runs = pieces.flatMap((piece) => piece.runs)
      const anchors = source.links.flatMap(({ url, slices: own }) =>
        own.flatMap((slice) => (slice.line === line ? [{ ...slice, url }] : [])),
      )
      const signs = [...runs, ...anchors].flatMap((part): [number, string, string][] => {
        if ('url' in part)
          return [
            [part.from, '[', ''],
            [part.to, '', `](${part.url})`],
          ]
        const sign = `${part.bold ? '**' : ''}${part.italic ? '_' : ''}`
        return [
          [part.from, sign, ''],
          [part.to, '', [...sign].reverse().join('')],
        ]
      })
      return Array.from({ length: to - from + 1 }, (_, index) => {
        const here = signs.filter(([at]) => at === from + index)
        const letter = index < to - from ? text.charAt(from + index) : ''
        return [...here.map(([, , end]) => end), ...here.map(([, start]) => start), letter].join('')
      }).join('')
    })
    .join(' ')
}
