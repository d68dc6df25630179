import type { sections as english } from '../en/sections'

const description = { label: 'Popis' }
const done = { label: 'Náplň a výsledky' }
const keywords = { label: 'Klíčová slova', example: 'Další přidáte čárkou nebo klávesou Enter' }
const link = { label: 'Odkaz', example: 'https://' }
const place = { label: 'Místo' }
const website = { label: 'Web', example: 'https://' }
const end = { label: 'Konec', example: 'Dosud' }
const start = (example: string) => ({ label: 'Začátek', example: `např. ${example}` })
const date = { label: 'Datum', example: 'např. 2023' }

/** Messages of the sections and their fields, in Czech. */
export const sections: typeof english = {
  basics: {
    name: 'Osobní údaje',
    fields: {
      name: { label: 'Celé jméno' },
      label: { label: 'Titulek', example: 'např. Datové inženýrství' },
      email: { label: 'E-mail' },
      phone: { label: 'Telefon' },
      url: website,
      'location.city': { label: 'Město' },
      'location.region': { label: 'Kraj nebo stát' },
      'location.countryCode': { label: 'Země' },
      'location.postalCode': { label: 'PSČ' },
      'location.address': { label: 'Ulice a číslo' },
    },
    contact: 'Kontakt',
    location: 'Místo',
    moreLocation: 'Ulice, PSČ a kraj',
    profiles: {
      title: 'Online profily',
      add: 'Přidat profil',
      remove: (name) => `Odebrat profil: ${name}`,
      removed: 'Profil odebrán',
      untitled: 'Nový profil',
    },
    network: { label: 'Síť', example: 'např. GitHub' },
    username: { label: 'Uživatelské jméno' },
    profileUrl: link,
    details: {
      title: 'Další údaje',
      hint: 'Jen to, co zaměstnavatelé ve vaší zemi očekávají. Všechno je nepovinné.',
      add: 'Přidat údaj',
      remove: (name) => `Odebrat údaj: ${name}`,
      removed: 'Údaj odebrán',
      untitled: 'Nový údaj',
    },
    detailLabel: { label: 'Označení', example: 'např. Státní příslušnost' },
    detailValue: { label: 'Hodnota' },
  },
  summary: {
    name: 'Profil',
    fields: { summary: { label: 'Kdo jste, ve dvou nebo třech větách' } },
  },
  lists: {
    work: {
      name: 'Pracovní zkušenosti',
      add: 'Přidat zaměstnání',
      empty: 'Zaměstnání, stáže a práce na volné noze. Začněte posledním.',
      untitled: 'Nové zaměstnání',
      fields: {
        position: { label: 'Název pozice' },
        name: { label: 'Zaměstnavatel' },
        startDate: start('3/2021'),
        endDate: end,
        location: place,
        url: website,
        description: { label: 'O zaměstnavateli' },
        summary: description,
        highlights: done,
      },
    },
    role: {
      name: 'Role',
      add: 'Přidat roli u tohoto zaměstnavatele',
      empty: '',
      untitled: 'Nová role',
      fields: {
        position: { label: 'Název pozice' },
        location: place,
        startDate: start('3/2021'),
        endDate: end,
        summary: description,
        highlights: done,
      },
    },
    volunteer: {
      name: 'Dobrovolnictví',
      add: 'Přidat činnost',
      empty: 'Neplacená práce, která ukazuje, co umíte.',
      untitled: 'Nová činnost',
      fields: {
        position: { label: 'Role' },
        organization: { label: 'Organizace' },
        startDate: start('2019'),
        endDate: end,
        location: place,
        url: website,
        summary: description,
        highlights: done,
      },
    },
    education: {
      name: 'Vzdělání',
      add: 'Přidat vzdělání',
      empty: 'Tituly, školy a kurzy. Začněte posledním.',
      untitled: 'Nové vzdělání',
      fields: {
        studyType: { label: 'Titul nebo stupeň', example: 'např. Bc.' },
        area: { label: 'Obor' },
        institution: { label: 'Škola nebo univerzita' },
        location: place,
        startDate: start('2014'),
        endDate: end,
        score: { label: 'Prospěch' },
        url: website,
        summary: description,
        courses: { label: 'Předměty a úspěchy' },
      },
    },
    skills: {
      name: 'Dovednosti',
      add: 'Přidat skupinu dovedností',
      empty:
        'Seskupte související dovednosti: nejdřív název skupiny, třeba Datové nástroje, pak dovednosti.',
      untitled: 'Nová skupina',
      fields: {
        name: { label: 'Skupina', example: 'např. Datové nástroje' },
        level: { label: 'Úroveň' },
        keywords: { ...keywords, label: 'Dovednosti' },
      },
    },
    projects: {
      name: 'Projekty',
      add: 'Přidat projekt',
      empty: 'Vaše vlastní projekty i projekty pod vaším vedením nebo s vaší účastí.',
      untitled: 'Nový projekt',
      fields: {
        name: { label: 'Projekt' },
        entity: { label: 'Firma nebo klient', example: 'např. Město Olomouc' },
        type: { label: 'Druh', example: 'např. Aplikace' },
        roles: { ...keywords, label: 'Vaše role' },
        startDate: start('2022'),
        endDate: end,
        url: link,
        description,
        highlights: done,
        keywords: { ...keywords, label: 'Nástroje' },
      },
    },
    languages: {
      name: 'Jazyky',
      add: 'Přidat jazyk',
      empty: 'Jazyky, kterými mluvíte, a jak dobře.',
      untitled: 'Nový jazyk',
      fields: {
        language: { label: 'Jazyk' },
        fluency: { label: 'Úroveň', example: 'např. B2' },
      },
    },
    certificates: {
      name: 'Certifikáty',
      add: 'Přidat certifikát',
      empty: 'Certifikáty a oprávnění, která máte.',
      untitled: 'Nový certifikát',
      fields: {
        name: { label: 'Certifikát' },
        issuer: { label: 'Vydavatel' },
        date,
        url: link,
      },
    },
    awards: {
      name: 'Ocenění',
      add: 'Přidat ocenění',
      empty: 'Ceny, granty a stipendia.',
      untitled: 'Nové ocenění',
      fields: {
        title: { label: 'Ocenění' },
        awarder: { label: 'Kdo ho udělil' },
        date,
        summary: { label: 'Za co' },
      },
    },
    publications: {
      name: 'Publikace',
      add: 'Přidat publikaci',
      empty: 'Odborné texty, články, knihy a přednášky.',
      untitled: 'Nová publikace',
      fields: {
        name: { label: 'Název' },
        publisher: { label: 'Vydavatel' },
        releaseDate: date,
        url: link,
        summary: description,
      },
    },
    interests: {
      name: 'Zájmy',
      add: 'Přidat zájem',
      empty: 'Jen pokud o vás zaměstnavateli něco říkají.',
      untitled: 'Nový zájem',
      fields: { name: { label: 'Zájem' }, keywords },
    },
    references: {
      name: 'Reference',
      add: 'Přidat referenci',
      empty: 'Lidé, kteří vás mohou doporučit. Nejdřív se jich zeptejte.',
      untitled: 'Nová reference',
      fields: {
        name: { label: 'Jméno a funkce' },
        reference: { label: 'Citát nebo kontaktní údaje' },
      },
    },
    custom: {
      name: 'Vlastní sekce',
      add: 'Přidat položku',
      empty: 'Cokoli, co se nehodí do jiné sekce.',
      untitled: 'Nová položka',
      fields: {
        name: { label: 'Název' },
        subtitle: { label: 'Podtitul' },
        startDate: start('2022'),
        endDate: end,
        location: place,
        url: link,
        summary: description,
        highlights: { label: 'Odrážky' },
        keywords,
      },
    },
  },
  languageLevels: {
    c2: 'C2, téměř rodilý mluvčí',
    c1: 'C1, plynně',
    b2: 'B2, samostatně',
    b1: 'B1, konverzace',
    a2: 'A2, základy',
    a1: 'A1, začátky',
  },
}
