/** Dates in a column of their own at the left, contacts stacked at the right, a rule above each heading. */
export const typstLedger = {
  id: 'typst-ledger',
  kind: 'latex-pdf',
  engine: 'typst',
  family: 'New Computer Modern',
  labels: false,
  traits: { skills: 'groups', headingIndex: 1 },
  source: `
#set page(paper: "a4", margin: (x: 20mm, y: 18mm))
#set text(size: 10.5pt)
#show heading.where(level: 1): it => block(text(size: 20pt, weight: "regular", capitals(it.body)))
#show heading.where(level: 2): it => block(above: 1.5em, below: .8em, width: 100%, stroke: (top: .8pt), inset: (top: 4pt), text(size: 11.5pt, it.body))
#let beside(left, right) = block(above: .9em, grid(columns: (32mm, 1fr), column-gutter: 4mm, left, right))
#let entry(it) = beside(emph(it.dates))[
  #joined((strong(it.title), it.organisation, it.place), ", ")
  #prose(it)
]
#let group(it) = beside(it.name, it.keywords.join(", "))
#grid(columns: (1fr, auto), [#title #name #job], align(end, text(size: 9.5pt, joined(contacts, linebreak()))))
#summary
#for section in cv.sections [
  == #section.heading
  #body-of(section, entry, group: group)
]
`,
}
