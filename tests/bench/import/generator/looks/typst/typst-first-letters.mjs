/** Headings whose first letters have a colour and whose rule fills the line, positions in small capitals. */
export const typstFirstLetters = {
  id: 'typst-first-letters',
  kind: 'latex-pdf',
  engine: 'typst',
  family: 'Libertinus Serif',
  labels: false,
  spoken: 'line',
  traits: { skills: 'groups', headingIndex: 1 },
  source: String.raw`
#let accent = rgb("#b3202c")
#let quiet = luma(100)
#set page(paper: "a4", margin: (x: 15mm, top: 12mm, bottom: 14mm), footer: text(size: 8pt, fill: quiet)[#capitals(cv.name) #h(1fr) #context counter(page).display()])
#set text(size: 10pt)
#show heading.where(level: 1): it => block(below: .5em, text(size: 30pt, weight: "regular", it.body))
#show heading.where(level: 2): it => block(above: 1.2em, below: .6em, text(size: 15pt, it.body))
#let heading-with-rule(words) = {
  let letters = words.clusters()
  let shown = if cv.direction == "rtl" { words } else [#text(fill: accent, letters.slice(0, calc.min(3, letters.len())).join())#letters.slice(calc.min(3, letters.len())).join()]
  heading(level: 2)[#shown #box(width: 1fr, line(length: 100%, stroke: .7pt + quiet))]
}
#let entry(it) = block(above: .9em, breakable: false)[
  #let when = text(size: 9pt, fill: quiet, emph(it.dates))
  #if it.organisation == "" [#strong(it.title) #h(1fr) #when] else [
    #strong(it.organisation) #h(1fr) #text(fill: accent, emph(it.place)) \
    #text(size: 9pt, fill: quiet, capitals(it.title)) #h(1fr) #when
  ]
  #prose(it)
]
#let group(it) = grid(columns: (28mm, 1fr), column-gutter: 4mm, row-gutter: 2mm, align(end, strong(it.name)), it.keywords.join(", "))
#align(center)[#title #name #text(fill: accent, capitals(job)) #text(size: 9pt, joined(contacts, [#h(.6em)|#h(.6em)]))]
#if cv.summary != "" { heading-with-rule(cv.summary-heading); par(cv.summary) }
#for section in cv.sections {
  heading-with-rule(section.heading)
  body-of(section, entry, group: group)
}
`,
}
