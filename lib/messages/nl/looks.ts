import type { looks as english } from '../en/looks'

/** Messages of the templates and of the choices in the design panel, in Dutch. */
export const looks: typeof english = {
  templates: {
    plain: { name: 'Eenvoudig', reason: 'Simpel en goed leesbaar, voor mensen en voor software' },
    atelier: {
      name: 'Atelier',
      reason: 'Een grote naam en titels in een brede marge, voor ontwerp en architectuur',
    },
    ledger: {
      name: 'Ledger',
      reason: 'Kleinkapitalen tussen dubbele lijnen, voor financiën, accountancy en recht',
    },
    fjord: {
      name: 'Fjord',
      reason: 'Contactgegevens en vaardigheden in een gekleurde kolom, voor product en operations',
    },
    broadsheet: {
      name: 'Broadsheet',
      reason: 'Een krantentitel en krantenkoppen, voor journalistiek en communicatie',
    },
    signal: {
      name: 'Signal',
      reason: 'Compact en precies, met een vleugje schrijfmachineschrift, voor technici',
    },
    kinder: {
      name: 'Kinder',
      reason: 'Warm en rond met een foto, voor onderwijs, verpleging en sociaal werk',
    },
    capital: {
      name: 'Capital',
      reason: 'Brede marges en een lichte, grote naam, voor de directie',
    },
    metro: {
      name: 'Metro',
      reason: 'Een donkere band en je banen als haltes op een lijn, voor logistiek en vakwerk',
    },
    herbarium: {
      name: 'Herbarium',
      reason: 'Twee kolommen en een monogram, voor wetenschap en milieu',
    },
    'studio-nine': {
      name: 'Studio Nine',
      reason: 'Een kleurvlak met een heel grote naam, voor marketing en start-ups',
    },
    'nordic-form': {
      name: 'Nordic Form',
      reason: 'Een helder raster in de volgorde die Europese instellingen verwachten',
    },
    'first-light': {
      name: 'First Light',
      reason: 'Opleiding en projecten eerst, voor je eerste baan of een nieuwe loopbaan',
    },
    'side-column': {
      name: 'Zijkolom',
      reason: 'Contactgegevens en vaardigheden naast je werkervaring',
    },
    compact: {
      name: 'Compact',
      reason: 'Krijgt het meest op een pagina, voor lange technische cv’s',
    },
    academic: {
      name: 'Academisch',
      reason: 'Opleiding en publicaties eerst, met compacte lijsten',
    },
    executive: {
      name: 'Leidinggevend',
      reason: 'Een opvallend profiel en veel witruimte, voor hogere functies',
    },
    'date-margin': {
      name: 'Datums in de marge',
      reason: 'Datums in de marge tonen je loopbaan in één oogopslag',
    },
    serif: {
      name: 'Klassiek met schreef',
      reason: 'Boekachtig en formeel, voor recht, wetenschap en overheid',
    },
    'split-header': {
      name: 'Gedeelde kop',
      reason: 'Contactgegevens naast je naam geven meer ruimte aan werkervaring',
    },
    'large-type': { name: 'Grote letters', reason: 'Goed leesbaar voor slechtzienden' },
    'photo-header': {
      name: 'Kop met foto',
      reason: 'Een foto naast je naam, waar werkgevers die verwachten',
    },
  },
  seeLarger: 'Alle sjablonen groter bekijken',
  inEveryTemplate: 'Je cv in elk sjabloon',
  columns: 'Kolommen',
  columnCounts: { all: 'Alle', one: 'Eén', two: 'Twee' },
  ownOrder: 'Je eigen volgorde van secties gaat altijd vóór die van het sjabloon.',
  details: 'Details',
  sectionTitles: {
    label: 'Koppen van secties',
    choices: {
      own: 'Zoals sjabloon',
      plain: 'Gewoon',
      capitals: 'Hoofdletters',
      ruled: 'Lijn eronder',
      overlined: 'Lijn erboven',
      filled: 'Gekleurde balk',
    },
  },
  datePosition: {
    label: 'Plaats van datums',
    choices: {
      own: 'Zoals sjabloon',
      end: 'Einde van de regel',
      margin: 'In de marge',
      inline: 'Na de titel',
      below: 'Onder de titel',
    },
  },
  bullets: {
    label: 'Bulletpoints',
    choices: { own: 'Zoals sjabloon', dot: 'Punten', dash: 'Streepjes', angle: 'Pijltjes' },
  },
  skills: {
    label: 'Vaardigheden en talen',
    choices: {
      own: 'Zoals sjabloon',
      list: 'Eén alinea',
      groups: 'Eén regel per groep',
      levels: 'Met niveaus',
    },
  },
  headerAlign: {
    label: 'Uitlijning van de kop',
    choices: {
      own: 'Zoals sjabloon',
      start: 'Begin',
      center: 'Midden',
      end: 'Einde',
    },
  },
  icons: {
    label: 'Contactpictogrammen',
    choices: { own: 'Zoals sjabloon', shown: 'Getoond', hidden: 'Verborgen' },
  },
  links: {
    label: 'Links van items',
    choices: { shown: 'Volledig adres', hidden: 'Als link op de titel' },
  },
  photo: {
    label: 'Foto',
    choices: { shown: 'Getoond', hidden: 'Verborgen' },
  },
  photoSize: {
    label: 'Grootte van de foto',
    choices: { own: 'Zoals sjabloon', small: 'Klein', medium: 'Gemiddeld', large: 'Groot' },
  },
  logo: 'Logo',
  templatePhotoShape: 'Fotovorm van het sjabloon',
  photoShape: {
    label: 'Vorm van de foto',
    choices: {
      upright: 'Staand',
      rounded: 'Afgerond',
      square: 'Vierkant',
      round: 'Rond',
    },
  },
}
