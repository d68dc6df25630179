import type { looks as english } from '../en/looks'

/** Messages of the templates and of the choices in the design panel. They load with the panel, in Swedish. */
export const looks: typeof english = {
  templates: {
    plain: { name: 'Enkel', reason: 'Enkel och lättläst, för människor och program' },
    atelier: {
      name: 'Ateljé',
      reason: 'Stort namn och titlar i en bred marginal, för design och arkitektur',
    },
    ledger: {
      name: 'Huvudbok',
      reason: 'Kapitäler mellan dubbla linjer, för ekonomi, revision och juridik',
    },
    fjord: {
      name: 'Fjord',
      reason: 'Kontaktuppgifter och kompetenser i en tonad spalt, för produkt och drift',
    },
    broadsheet: {
      name: 'Dagblad',
      reason: 'Tidningshuvud och rubriker, för journalistik och kommunikation',
    },
    signal: {
      name: 'Signal',
      reason: 'Tät och exakt, med inslag av fast teckenbredd, för ingenjörer',
    },
    kinder: {
      name: 'Kinder',
      reason: 'Varm och rund med foto, för skola, vård och socialt arbete',
    },
    capital: { name: 'Kapital', reason: 'Breda marginaler och ett lätt, stort namn, för chefer' },
    metro: {
      name: 'Metro',
      reason: 'Ett mörkt band och dina jobb som hållplatser på en linje, för drift och hantverk',
    },
    herbarium: {
      name: 'Herbarium',
      reason: 'Två spalter och ett monogram, för vetenskap och miljö',
    },
    'studio-nine': {
      name: 'Studio nio',
      reason: 'Ett färgblock med ett mycket stort namn, för marknadsföring och startups',
    },
    'nordic-form': {
      name: 'Nordisk form',
      reason: 'Ett tydligt rutnät i den ordning som europeiska institutioner förväntar sig',
    },
    'first-light': {
      name: 'Gryning',
      reason: 'Utbildning och projekt först, för första jobbet eller en ny karriär',
    },
    'side-column': {
      name: 'Sidospalt',
      reason: 'Kontaktuppgifter och kompetenser bredvid din arbetserfarenhet',
    },
    compact: { name: 'Kompakt', reason: 'Rymmer mest på en sida, för långa tekniska cv:n' },
    academic: {
      name: 'Akademisk',
      reason: 'Utbildning och publikationer först, med täta listor',
    },
    executive: {
      name: 'Ledning',
      reason: 'En framträdande profil och gott om luft, för seniora roller',
    },
    'date-margin': {
      name: 'Datum i marginalen',
      reason: 'Datum i marginalen visar din karriär med en blick',
    },
    serif: {
      name: 'Klassisk serif',
      reason: 'Bokaktig och formell, för juridik, akademi och offentlig sektor',
    },
    'split-header': {
      name: 'Delat sidhuvud',
      reason: 'Kontaktuppgifter bredvid namnet ger mer plats för arbetserfarenhet',
    },
    'large-type': { name: 'Stor text', reason: 'Lättläst för personer med nedsatt syn' },
    'photo-header': {
      name: 'Foto i sidhuvudet',
      reason: 'Ett foto bredvid namnet, där arbetsgivare förväntar sig det',
    },
  },
  seeLarger: 'Se alla mallar större',
  inEveryTemplate: 'Ditt cv i varje mall',
  columns: 'Spalter',
  columnCounts: { all: 'Alla', one: 'En', two: 'Två' },
  ownOrder: 'Din egen ordning på avsnitten går alltid före mallens.',
  details: 'Detaljer',
  sectionTitles: {
    label: 'Avsnittens rubriker',
    choices: {
      own: 'Som mallen',
      plain: 'Enkla',
      capitals: 'Versaler',
      ruled: 'Linje under',
      overlined: 'Linje över',
      filled: 'Tonat fält',
    },
  },
  datePosition: {
    label: 'Datumens plats',
    choices: {
      own: 'Som mallen',
      end: 'Sist på raden',
      margin: 'I marginalen',
      inline: 'Efter titeln',
      below: 'Under titeln',
    },
  },
  bullets: {
    label: 'Punkter',
    choices: { own: 'Som mallen', dot: 'Prickar', dash: 'Streck', angle: 'Pilar' },
  },
  skills: {
    label: 'Kompetenser och språk',
    choices: {
      own: 'Som mallen',
      list: 'Ett stycke',
      groups: 'En rad per grupp',
      levels: 'Med nivåer',
    },
  },
  headerAlign: {
    label: 'Sidhuvudets justering',
    choices: {
      own: 'Som mallen',
      start: 'Början',
      center: 'Mitten',
      end: 'Slutet',
    },
  },
  icons: {
    label: 'Kontaktikoner',
    choices: { own: 'Som mallen', shown: 'Visas', hidden: 'Dolda' },
  },
  links: {
    label: 'Posternas länkar',
    choices: { shown: 'Hela adressen', hidden: 'Som länk på titeln' },
  },
  photo: {
    label: 'Foto',
    choices: { shown: 'Visas', hidden: 'Dolt' },
  },
  photoSize: {
    label: 'Fotots storlek',
    choices: { own: 'Som mallen', small: 'Litet', medium: 'Mellan', large: 'Stort' },
  },
  logo: 'Logotyp',
  templatePhotoShape: 'Fotots form enligt mallen',
  photoShape: {
    label: 'Fotots form',
    choices: {
      upright: 'Stående',
      rounded: 'Rundade hörn',
      square: 'Kvadrat',
      round: 'Cirkel',
    },
  },
}
