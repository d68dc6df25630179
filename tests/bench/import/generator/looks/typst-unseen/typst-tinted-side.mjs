/** A tinted column at the left with contacts and skills, headings in wide capitals. */
export const typstTintedSide = {
  id: 'typst-tinted-side',
  kind: 'theme-pdf',
  engine: 'typst',
  family: 'Libertinus Serif',
  spoken: 'line',
  traits: { skills: 'commas', headingIndex: 0 },
  source: String.raw`
#set page(paper: "a4", margin: (left: 74mm, right: 14mm, y: 14mm), background: place(left + top, rect(width: 66mm, height: 100%, fill: rgb("#e9eef0"))))
#set text(size: 9.5pt)
#show heading.where(level: 1): it => block(below: .7em, text(size: 19pt, it.body))
#show heading.where(level: 2): it => block(above: 1.4em, below: .7em, text(size: 10.5pt, tracking: if cv.direction == "rtl" { 0pt } else { .12em }, upper(it.body)))
#let entry(it) = block(above: 1em, breakable: false)[
  #strong(joined((it.organisation, it.place), " – ")) \
  #if it.title != "" { emph(it.title) } #h(1fr) #it.dates
  #prose(it)
]
#let side = ("skills", "languages", "interests", "certificates")
#let column-of(sections) = for section in sections [
  == #section.heading
  #body-of(section, entry)
]
#place(top + left, dx: -66mm, block(width: 52mm)[
  #name #job
  #for contact in contacts { block(contact) }
  #column-of(cv.sections.filter(section => section.kind in side))
])
#title
#summary
#column-of(cv.sections.filter(section => section.kind not in side))
`,
}
