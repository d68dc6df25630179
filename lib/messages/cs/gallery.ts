import type { gallery as english } from '../en/gallery'
import { formatters } from '../format'

const { plural } = formatters('cs')

const kinds = (count: number) =>
  plural(count, { one: '# šablona', few: '# šablony', many: '# šablony', other: '# šablon' })

/** Messages of the public gallery of templates, in Czech. */
export const gallery: typeof english = {
  title: 'Šablony',
  description: 'Všechny šablony životopisů z Vitae jako skutečná PDF ukázkových životopisů.',
  heading: 'Vyberte, jak má váš životopis vypadat',
  introduction: (count) =>
    `${kinds(count)}. Kdykoli můžete přejít na jinou, váš text zůstane. Strany níže jsou skutečná PDF z Vitae; lidé na nich jsou smyšlení. V editoru uvidíte v části Design každou šablonu s vlastním životopisem.`,
  filters: 'Zobrazit šablony',
  audience: {
    label: 'Obor',
    all: 'Vše',
    business: 'Byznys',
    technology: 'Technologie',
    design: 'Kreativní',
    care: 'Péče a výuka',
    science: 'Věda',
    trades: 'Řemesla',
    'first-job': 'První práce',
    any: 'Obecné',
  },
  appearance: {
    label: 'Vzhled',
    all: 'Vše',
    quiet: 'Jednoduché',
    classic: 'Klasické',
    modern: 'Moderní',
    bold: 'Výrazné',
  },
  columns: { label: 'Sloupce', all: 'Vše', one: 'Jeden', two: 'Dva' },
  photo: { label: 'Určeno pro fotku', all: 'Vše', with: 'Ano', without: 'Ne' },
  length: { label: 'Ukázka', one: 'Jedna strana', two: 'Dvě strany' },
  list: 'Šablony',
  nothing: 'Neodpovídá žádná šablona. V některém z filtrů nahoře vyberte „Vše“.',
  picture: (template, person) =>
    `Ukázkový životopis v šabloně ${template}: ${person} (smyšlená osoba)`,
  palettes: (names) => `Palety: ${names}`,
  otherPalettes: 'V dalších paletách',
  pictureInPalette: (template, palette) =>
    `Tentýž životopis v šabloně ${template}, paleta ${palette}`,
  enlarge: 'Zvětšit',
  examples: {
    one: (person) => `Jedna strana: ${person}`,
    two: (person) => `Dvě strany: ${person}`,
  },
  use: 'Použít tuto šablonu',
  after: 'Nevíte, kterou zvolit? Začněte s kteroukoli a později ji změňte.',
  start: 'Začít psát',
  begun: (template) => `Nový životopis v šabloně ${template}. Uloží se, jakmile začnete psát.`,
  takeForLatest: (title) => `Raději použít pro „${title}“`,
  applied: (template) => `Tento životopis má teď šablonu ${template}.`,
}
