export type FigureRow = {
  key: string
  name: string
  /** Explanation of what the figure counts. */
  hint?: string
  cells: readonly string[]
}

type Props = {
  /** Description of the table for screen readers. */
  caption: string
  /** Column headings: that of the first column, then one for each figure. */
  columns: readonly string[]
  rows: readonly FigureRow[]
}

/** Table of figures with explanations. Up to three columns fit on a phone. */
export function FiguresTable({ caption, columns, rows }: Props) {
  const [first, ...others] = columns
  return (
    <table className="w-full border-collapse text-start max-sm:text-sm">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr className="border-line border-b text-soft text-sm">
          <th scope="col" className="py-2 text-start font-medium">
            {first}
          </th>
          {others.map((column) => (
            <th
              key={column}
              scope="col"
              className="py-2 ps-2 text-end font-medium sm:ps-4 sm:whitespace-nowrap"
            >
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="divide-y divide-line">
        {rows.map(({ key, name, hint, cells }) => (
          <tr key={key} className="align-top">
            <th
              scope="row"
              className="min-w-20 py-2 text-start font-medium [overflow-wrap:anywhere]"
            >
              {name}
              {hint && (
                <span className="text-pretty font-normal text-soft text-sm max-sm:block sm:ms-2.5">
                  {hint}
                </span>
              )}
            </th>
            {cells.map((cell, at) => (
              <td key={columns[at + 1]} className="py-2 ps-2 text-end tabular-nums sm:ps-4">
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
