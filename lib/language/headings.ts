import tables from '@/dist/languages/headings.json' with { type: 'json' }
import type { HeadingKind, HeadingTable } from './kinds/headings'

/** The headings of every language, by primary language tag; the first one that has a heading decides. */
export const headingTables: Readonly<Record<string, HeadingTable>> = tables

/**
 * Headings that languages use for different kinds, and the kind that is taken: what it is in more
 * CVs, or what loses least. As `plainWords` gives them.
 */
export const decisions: Readonly<Record<string, HeadingKind>> = {
  // English and most others; German and Polish "Profile" are accounts on networks.
  profile: 'summary',
  // French: what one does for others; in English rarely a heading.
  engagements: 'volunteer',
  // English: what was learnt; French too has it beside "Formation".
  qualifications: 'education',
  // "Diplomas", "Diploma's", "Diplôme", "Diplome": of schools in all languages.
  diplomas: 'education',
  diplome: 'education',
  // French and Italian have it for studies; Dutch for one course.
  cursus: 'education',
  // German and Spanish patents; the Italian licence to drive is mostly a label.
  patente: 'other-known',
  // Indonesian; in Norwegian the licence to drive.
  sertifikat: 'certificates',
}

/** Words around a heading that leave its kind as it is, of all languages, as `plainWords` gives them. */
export const modifiers: ReadonlySet<string> = new Set(
  (
    'my our the your relevant selected additional other key main major recent current previous past prior earlier further professional ' +
    'personal academic general special specific related important notable significant core detailed brief short continued cont contd ' +
    'full latest complete international national overview list details section history summary background information ' +
    'meine mein weitere sonstige relevante ausgewahlte wichtige wichtigste besondere bisherige aktuelle berufliche fachliche personliche ' +
    'zusatzliche einschlagige auszug fortsetzung ubersicht ' +
    'mes mon ma nos autres principales principaux pertinente pertinentes selection suite professionnelle professionnelles professionnel ' +
    'personnels personnelles complementaires significatives recentes diverses ' +
    'mis mi mas otros otras relevante relevantes seleccionadas seleccionados principal principais profesional profesionales personales ' +
    'adicional adicionales complementaria complementarios destacados destacadas recientes continuacion ' +
    'meus minhas minha meu outros outras selecionadas selecionados profissional profissionais pessoais complementares adicionais relacionadas ' +
    'mie miei mia mio altre altri altro principali selezionate selezionati rilevanti professionale professionali personali ulteriori aggiuntive ' +
    'mijn overige relevante geselecteerde belangrijkste professionele persoonlijke aanvullende ' +
    'moje moja inne wybrane najwazniejsze dodatkowe zawodowe istotne ' +
    'mina min ovriga ovrig utvalda relevant ovrige andre anden annen udvalgte utvalgte vigtigste viktigste yderligere ytterligare ' +
    'moje dalsi ostatni vybrane relevantni hlavni mele alte altele selectate relevanta principale ' +
    'diger ilgili secilmis onemli ek мой мои другие дополнительная дополнительные избранные основные прочее інші мої додаткові вибрані основні ' +
    'saya lainnya terpilih relevan tambahan khac lien quan chinh '
  )
    .split(/\s+/)
    .filter((word) => word !== ''),
)

/** Words between two headings, as `plainWords` gives them; signs are told apart before. */
export const joiners: ReadonlySet<string> = new Set(
  'and und et y e i o en og och a si ve ja и та й і και und or ou och with mit avec con com dan serta va और एवं तथा و'.split(
    ' ',
  ),
)
