/** Work at the left, what is short in a column of a third at the right, head over both. */
export const typstColumns = {
  id: 'typst-columns',
  kind: 'theme-pdf',
  engine: 'typst',
  family: 'Noto Sans',
  traits: { skills: 'groups', headingIndex: 2 },
  source: String.raw`
#let accent = rgb("#2b5d8a")
#set page(paper: "a4", margin: 14mm)
#set text(size: 9pt)
#set list(marker: [–], spacing: .7em)
#show heading.where(level: 1): it => block(below: .5em, text(size: 24pt, fill: accent, it.body))
#show heading.where(level: 2): it => block(above: 1.4em, below: .8em, text(size: 11pt, fill: accent, it.body))
#let entry(it) = block(above: 1.1em)[
  #text(size: 10pt, strong(it.title)) \
  #joined((it.organisation, it.place), ", ") \
  #text(size: 8pt, fill: luma(110), it.dates)
  #prose(it)
]
#let group(it) = block[#strong(it.name) \ #it.keywords.join(", ")]
#let beside = ("skills", "languages", "certificates", "awards", "interests")
#let column-of(sections) = for section in sections [
  == #section.heading
  #body-of(section, entry, group: group)
]
#title #name #job
#block(below: 1.5em, joined(contacts, [ #sym.dot.c ]))
#grid(columns: (1fr, 56mm), column-gutter: 9mm,
  [#summary #column-of(cv.sections.filter(section => section.kind not in beside))],
  column-of(cv.sections.filter(section => section.kind in beside)),
)
`,
}
