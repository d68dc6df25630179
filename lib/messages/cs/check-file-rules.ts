import type { fileRuleWords as english } from '../en/check-file-rules'
import { formatters } from '../format'
import { checkSources as sources } from './check-sources'

const { plural, number } = formatters('cs')

const counted = (count: number, one: string, few: string, other: string) =>
  plural(count, { one, few, many: other, other })

/** Messages of the checks of the PDF file, in Czech. */
export const fileRuleWords: typeof english = {
  'text-layer': {
    title: 'PDF obsahuje text, ne obrázky textu',
    found: ({ count }) =>
      counted(count, '# strana je obrázek.', '# strany jsou obrázky.', '# stran je jen obrázkem.'),
    why: 'Software neumí číst text v obrázku, takže strana vypadá prázdná.',
    fix: 'Uložte PDF z programu, ve kterém životopis vznikl, ne ze skeneru.',
    source: sources.measured,
  },
  'mapped-signs': {
    title: 'Všechny znaky lze přečíst',
    found: ({ count, text }) =>
      `Software nepřečte ${counted(count, '# znak', '# znaky', '# znaků')}: „${text}“.`,
    why: 'Některá písma kreslí ikony a písmena, aniž by udala, o který znak jde.',
    fix: 'Odeberte ikony nebo zvolte jiné písmo a uložte PDF znovu.',
    source: sources.pdf,
  },
  'contact-read-back': {
    title: 'Jméno a kontaktní údaje lze přečíst',
    found: ({ text }) =>
      text === ''
        ? 'Nenašla se e-mailová adresa ani telefonní číslo.'
        : `„${text}“ se nenašlo vcelku.`,
    why: 'Náborový software z tohoto textu vyplňuje vaše údaje. Bez nich se vám zaměstnavatelé neozvou.',
    fix: 'Umístěte jméno a kontaktní údaje na stránku jako prostý text, každý na jeden řádek.',
    source: sources.measured,
  },
  'words-read-back': {
    title: 'Pozice, zaměstnavatele, data a odrážky lze přečíst',
    found: ({ count, of }) => `Texty, které nelze přečíst celé: ${number(count)} z ${number(of)}.`,
    why: 'Zaměstnavatelé při hledání v životopisech nenajdou, co software nepřečte.',
    fix: 'Zvolte jinou šablonu, nebo zkraťte text, který se ztratil.',
    source: sources.measured,
  },
  'fields-read-back': {
    title: 'Pozice, zaměstnavatelé, školy a data se rozpoznají',
    found: ({ text }) => `„${text}“ může software pokládat za něco jiného.`,
    why: 'Náborový software vyplňuje formuláře tím, co rozpozná.',
    fix: 'Zkontrolujte, jak je to napsané, nebo zvolte jinou šablonu.',
    source: sources.measured,
  },
  'reading-order': {
    title: 'Text je v pořadí stránky',
    found: ({ count, of }) => `Části pomíchané s jinými: ${number(count)} z ${number(of)}.`,
    why: 'Když se sloupce pomíchají, data se ocitnou u nesprávného zaměstnání.',
    fix: 'Zvolte šablonu s jedním sloupcem.',
    source: sources.measured,
  },
  'heading-lines': {
    title: 'Nadpisy sekcí jsou na samostatných řádcích',
    found: ({ text }) => `„${text}“ se nenašlo na samostatném řádku.`,
    why: 'Software pozná sekce životopisu podle nadpisů.',
    fix: 'Zvolte jinou šablonu, nebo použijte běžný název sekce.',
    source: sources.measured,
  },
  'whole-words': {
    title: 'Slova jsou vcelku',
    found: ({ count, text }) =>
      `${counted(count, '# místo', '# místa', '# míst')} s rozdělenými, spojenými nebo prostrkanými písmeny: „${text}“.`,
    why: 'Hledání slova „obchod“ nenajde „ob-chod“.',
    fix: 'Vypněte dělení slov, slitky a prostrkání písmen a uložte PDF znovu.',
    source: sources.measured,
  },
  'links-work': {
    title: 'Odkazy lze otevřít',
    found: ({ text }) => `Odkaz „${text}“ nelze otevřít.`,
    why: 'Mnoho programů otevírá jen odkazy, které začínají https.',
    fix: 'Napište celou adresu, začínající https://.',
    source: sources.practice,
  },
  'copy-allowed': {
    title: 'Kopírování textu je povoleno',
    found: () => 'Toto PDF nedovoluje kopírovat text.',
    why: 'Software, který toto nastavení respektuje, životopis nepřečte.',
    fix: 'Uložte PDF znovu bez ochrany.',
    source: sources.pdf,
  },
  'title-and-language': {
    title: 'Soubor udává svůj název a jazyk',
    found: ({ count }) =>
      count === 1
        ? 'Soubor neudává svůj název nebo jazyk.'
        : 'Soubor neudává svůj název ani jazyk.',
    why: 'Čtečky obrazovky potřebují jazyk, aby text vyslovily. Některé programy zobrazují název místo jména souboru.',
    fix: 'Obojí nastavte ve vlastnostech dokumentu.',
    source: sources.accessible,
  },
  'tagged-file': {
    title: 'Nadpisy a seznamy mají značky',
    found: () => 'Toto PDF nemá žádné značky.',
    why: 'Čtečky obrazovky a další software podle značek rozlišují nadpisy, seznamy a odstavce.',
    fix: 'Uložte soubor jako PDF se značkami (přístupné PDF).',
    source: sources.accessible,
  },
  'file-size': {
    title: 'Soubor je dost malý na nahrání',
    found: ({ count }) => `Soubor má ${number(count)} MB. Mnoho formulářů přijímá nejvýše 2 MB.`,
    why: 'Některé formuláře velké soubory odmítnou, aniž by to oznámily.',
    fix: 'Zmenšete obrázky, nebo je odeberte.',
    source: sources.forms,
  },
}
