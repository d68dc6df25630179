/** As TeX's article sets it: small capitals over a rule, two rows an entry, lines full and words broken. */
export const typstRules = {
  id: 'typst-rules',
  kind: 'latex-pdf',
  engine: 'typst',
  family: 'New Computer Modern',
  traits: { skills: 'groups', headingIndex: 0 },
  source: String.raw`
#set page(paper: "a4", margin: (x: 17mm, y: 15mm))
#set text(size: 10pt)
#set par(justify: true)
#set list(indent: .6em)
#show heading.where(level: 1): it => block(below: .6em, text(size: 22pt, it.body))
#show heading.where(level: 2): it => block(above: 1.3em, below: .7em, width: 100%, stroke: (bottom: .5pt), inset: (bottom: 3pt), text(size: 12pt, weight: "regular", capitals(it.body)))
#let entry(it) = block(above: .9em)[
  #if it.organisation == "" [#strong(it.title) #h(1fr) #emph(it.dates)] else [
    #strong(it.organisation) #h(1fr) #it.place \
    #emph(it.title) #h(1fr) #emph(it.dates)
  ]
  #prose(it)
]
#align(center)[#title #name #job #joined(contacts, " | ")]
#summary
#for section in cv.sections [
  == #section.heading
  #body-of(section, entry)
]
`,
}
