import type { looks as english } from '../en/looks'

const own = 'Podle šablony'

/** Messages of the templates and of the choices in the design panel, in Czech. */
export const looks: typeof english = {
  templates: {
    plain: { name: 'Prostá', reason: 'Jednoduchá a čitelná pro lidi i pro software' },
    atelier: {
      name: 'Atelier',
      reason: 'Velké jméno a nadpisy v širokém okraji, pro design a architekturu',
    },
    ledger: {
      name: 'Ledger',
      reason: 'Kapitálky mezi dvojitými linkami, pro finance, audit a právo',
    },
    fjord: {
      name: 'Fjord',
      reason: 'Kontaktní údaje a dovednosti v tónovaném sloupci, pro produkt a provoz',
    },
    broadsheet: {
      name: 'Broadsheet',
      reason: 'Novinová hlavička a titulky, pro žurnalistiku a komunikaci',
    },
    signal: {
      name: 'Signal',
      reason: 'Hutná a přesná, s prvky neproporcionálního písma, pro techniku',
    },
    kinder: {
      name: 'Kinder',
      reason: 'Vřelá a oblá, s fotkou, pro školství, zdravotnictví a sociální práci',
    },
    capital: {
      name: 'Capital',
      reason: 'Široké okraje a velké tenké jméno, pro vrcholové řízení',
    },
    metro: {
      name: 'Metro',
      reason: 'Tmavý pruh a zaměstnání jako zastávky na trase, pro provoz a řemesla',
    },
    herbarium: {
      name: 'Herbarium',
      reason: 'Dva sloupce a monogram, pro vědu a životní prostředí',
    },
    'studio-nine': {
      name: 'Studio Nine',
      reason: 'Barevný blok s velmi velkým jménem, pro marketing a start-upy',
    },
    'nordic-form': {
      name: 'Nordic Form',
      reason: 'Přehledná mřížka v pořadí, které čekají evropské instituce',
    },
    'first-light': {
      name: 'First Light',
      reason: 'Nejdřív vzdělání a projekty, pro první práci nebo změnu oboru',
    },
    'side-column': {
      name: 'Boční sloupec',
      reason: 'Kontaktní údaje a dovednosti vedle pracovních zkušeností',
    },
    compact: {
      name: 'Kompaktní',
      reason: 'Na stranu se vejde nejvíc, pro dlouhé technické životopisy',
    },
    academic: {
      name: 'Akademická',
      reason: 'Nejdřív vzdělání a publikace, s hutnými seznamy',
    },
    executive: {
      name: 'Manažerská',
      reason: 'Výrazný profil a velkorysý prostor, pro vedoucí pozice',
    },
    'date-margin': {
      name: 'Data v okraji',
      reason: 'Data v okraji ukážou vaši kariéru na první pohled',
    },
    serif: {
      name: 'Patková klasika',
      reason: 'Knižní a formální, pro právo, akademickou a státní sféru',
    },
    'split-header': {
      name: 'Dělené záhlaví',
      reason: 'Kontaktní údaje vedle jména nechají víc místa zkušenostem',
    },
    'large-type': { name: 'Velké písmo', reason: 'Dobře čitelná i pro slabozraké' },
    'photo-header': {
      name: 'Záhlaví s fotkou',
      reason: 'Fotka vedle jména, tam kde ji zaměstnavatelé čekají',
    },
  },
  seeLarger: 'Zobrazit šablony ve větším',
  inEveryTemplate: 'Váš životopis ve všech šablonách',
  columns: 'Sloupce',
  columnCounts: { all: 'Vše', one: 'Jeden', two: 'Dva' },
  ownOrder: 'Vaše vlastní pořadí sekcí má vždy přednost před pořadím šablony.',
  details: 'Podrobnosti',
  sectionTitles: {
    label: 'Nadpisy sekcí',
    choices: {
      own,
      plain: 'Prosté',
      capitals: 'Verzálky',
      ruled: 'Linka pod nadpisem',
      overlined: 'Linka nad nadpisem',
      filled: 'Tónovaný pruh',
    },
  },
  datePosition: {
    label: 'Umístění dat',
    choices: {
      own,
      end: 'Na konci řádku',
      margin: 'V okraji',
      inline: 'Za názvem',
      below: 'Pod názvem',
    },
  },
  bullets: {
    label: 'Odrážky',
    choices: { own, dot: 'Tečky', dash: 'Pomlčky', angle: 'Šipky' },
  },
  skills: {
    label: 'Dovednosti a jazyky',
    choices: {
      own,
      list: 'Jeden odstavec',
      groups: 'Řádek na skupinu',
      levels: 'S úrovněmi',
    },
  },
  headerAlign: {
    label: 'Zarovnání záhlaví',
    choices: { own, start: 'Na začátek', center: 'Na střed', end: 'Na konec' },
  },
  icons: {
    label: 'Ikony kontaktů',
    choices: { own, shown: 'Zobrazit', hidden: 'Skrýt' },
  },
  links: {
    label: 'Odkazy položek',
    choices: { shown: 'Celá adresa', hidden: 'Jako odkaz v názvu' },
  },
  photo: {
    label: 'Fotka',
    choices: { shown: 'Zobrazit', hidden: 'Skrýt' },
  },
  photoSize: {
    label: 'Velikost fotky',
    choices: { own, small: 'Malá', medium: 'Střední', large: 'Velká' },
  },
  logo: 'Logo',
  templatePhotoShape: 'Tvar fotky podle šablony',
  photoShape: {
    label: 'Tvar fotky',
    choices: { upright: 'Na výšku', rounded: 'Zaoblený', square: 'Čtverec', round: 'Kruh' },
  },
}
