/** One line an entry with its dates at the end, headings in small capitals without a rule, signs before contacts. */
export const typstQuiet = {
  id: 'typst-quiet',
  kind: 'latex-pdf',
  engine: 'typst',
  family: 'New Computer Modern',
  labels: false,
  traits: { skills: 'groups', headingIndex: 2 },
  source: String.raw`
#set page(paper: "us-letter", margin: 22mm, numbering: "1/1")
#set text(size: 11pt)
#set par(justify: true)
#set list(marker: [◦])
#show heading.where(level: 1): it => block(below: .8em, text(size: 24pt, it.body))
#show heading.where(level: 2): it => block(above: 1.6em, below: .8em, text(size: 13pt, weight: "regular", capitals(it.body)))
#let entry(it) = block(above: 1em)[
  #joined((strong(it.title), it.organisation), " — ") #h(1fr) #it.dates
  #if it.place != "" [ \ #emph(it.place)]
  #prose(it)
]
#let signs = (phone: "☎", email: "✉", site: "⌂")
#let signed(contact) = [#signs.at(contact.kind, default: "") #contact-of(contact)]
#align(center)[#title #name #job #joined(cv.contacts.map(signed), [ #sym.diamond.small ])]
#summary
#for section in cv.sections [
  == #section.heading
  #body-of(section, entry)
]
`,
}
