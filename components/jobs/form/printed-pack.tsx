/** Row of a printed group: a label with its text as it would be copied. */
type PrintedRow = { id: string; label: string; text: string }

type Props = {
  title: string
  /** Of the texts (BCP 47). */
  language: string
  groups: readonly { id: string; name: string; entries: readonly (readonly PrintedRow[])[] }[]
}

/** The rows of a form as a plain page, seen on paper alone. */
export function PrintedPack({ title, language, groups }: Props) {
  const shown = groups.filter(({ entries }) => entries.length > 0)
  return (
    <main className="hidden bg-white p-0 text-black text-sm print:block">
      <h1 className="mb-4 text-xl">{title}</h1>
      {shown.map(({ id, name, entries }) => (
        <section key={id} className="mb-4">
          <h2 className="mb-1 break-after-avoid border-black border-b font-semibold">{name}</h2>
          {entries.map((rows) => (
            <dl key={rows[0]?.id} className="mb-2">
              {rows.map((row) => (
                <div
                  key={row.id}
                  className="grid break-inside-avoid grid-cols-[10rem_minmax(0,1fr)] gap-x-3 py-0.5"
                >
                  <dt className="wrap-anywhere">{row.label}</dt>
                  <dd dir="auto" lang={language} className="wrap-anywhere whitespace-pre-line">
                    {row.text}
                  </dd>
                </div>
              ))}
            </dl>
          ))}
        </section>
      ))}
    </main>
  )
}
