import type { wordRuleWords as english } from '../en/check-word-rules'
import { formatters } from '../format'
import { checkSources as sources } from './check-sources'

const { plural, number, monthRange } = formatters('cs')

const counted = (count: number, one: string, few: string, other: string) =>
  plural(count, { one, few, many: other, other })

const source = sources.practice

/** As in `sections`. */
const sectionNames: Readonly<Record<string, string>> = {
  work: 'Pracovní zkušenosti',
  education: 'Vzdělání',
  skills: 'Dovednosti',
}

/** Messages of the checks of the text, in Czech. */
export const wordRuleWords: typeof english = {
  'name-given': {
    title: 'Jméno je uvedeno',
    found: () => 'Vaše jméno chybí.',
    why: 'Je nadpisem životopisu a součástí názvu souboru.',
    fix: 'Přidejte své jméno.',
    source,
  },
  'contact-given': {
    title: 'E-mail a telefon jsou uvedeny',
    found: ({ text }) => {
      if (text === '') return 'Vaše kontaktní údaje chybí.'
      if (text === 'phone') return 'Vaše telefonní číslo chybí.'
      return text === 'email'
        ? 'Vaše e-mailová adresa chybí.'
        : `„${text}“ nevypadá jako e-mailová adresa.`
    },
    why: 'Někteří zaměstnavatelé píší, jiní volají.',
    fix: 'Doplňte, co chybí, nebo adresu opravte.',
    source,
  },
  'place-given': {
    title: 'Místo je uvedeno',
    found: () => 'Chybí město, kraj nebo země.',
    why: 'Mnoho zaměstnavatelů hledá podle regionu. Ulice není potřeba.',
    fix: 'Přidejte své město.',
    source,
  },
  'main-sections': {
    title: 'Zkušenosti, vzdělání a dovednosti jsou uvedeny',
    found: ({ text }) => `Sekce „${sectionNames[text] ?? text}“ je prázdná nebo chybí.`,
    why: 'Na tyto tři se formuláře ptají.',
    fix: 'Přidejte, co máte. Co nemáte, vynechte.',
    source,
  },
  'posts-whole': {
    title: 'Každé zaměstnání má pozici, zaměstnavatele a začátek',
    found: ({ count, of }) =>
      `Zaměstnání bez názvu pozice, zaměstnavatele nebo začátku: ${number(count)} z ${number(of)}.`,
    why: 'Formuláře potřebují všechny tři údaje.',
    fix: 'Doplňte, co chybí.',
    source,
  },
  'degrees-dated': {
    title: 'Každé vzdělání má datum',
    found: ({ count, of, text }) =>
      count === 1
        ? `„${text}“ nemá datum.`
        : `Vzdělání bez data: ${number(count)} z ${number(of)}.`,
    why: 'Formuláře se ptají na rok ukončení.',
    fix: 'Přidejte rok, kdy skončilo nebo skončí.',
    source,
  },
  'skills-named': {
    title: 'Dovednosti a úrovně jsou oddělené',
    found: ({ text }) =>
      `„${text}“ vypadá jako úroveň mezi dovednostmi, nebo dovednosti jako úroveň.`,
    why: 'Software zaměstnavatelů hledá názvy dovedností, ne úrovně.',
    fix: 'Dovednosti zadejte do pole „Dovednosti“ a jak dobře je ovládáte do pole „Úroveň“.',
    source,
  },
  'sections-named': {
    title: 'Každá sekce má nadpis',
    found: ({ count }) =>
      counted(count, '# sekce nemá nadpis.', '# sekce nemají nadpis.', '# sekcí nemá nadpis.'),
    why: 'Bez nadpisu vypadají její položky jako součást sekce nad ní.',
    fix: 'Přidejte nadpis.',
    source,
  },
  'dates-understood': {
    title: 'Data přečte i software',
    found: ({ text }) => `Software nepřečte „${text}“ jako datum.`,
    why: 'Software zaměstnavatelů z dat počítá roky praxe.',
    fix: 'Zadejte měsíc a rok, například „3/2021“.',
    source,
  },
  'dates-possible': {
    title: 'Data dávají smysl',
    found: ({ text }) => `„${text}“ nemůže být správně.`,
    why: 'Konec před začátkem nebo začátek v budoucnu bývá omyl.',
    fix: 'Zkontrolujte datum.',
    source,
  },
  'newest-first': {
    title: 'Poslední zaměstnání je první',
    found: ({ text }) => `„${text}“ je novější než zaměstnání nad ním.`,
    why: 'První zaměstnání si zaměstnavatelé prohlížejí nejdéle.',
    fix: 'Posuňte ho nahoru.',
    source,
  },
  'no-long-gaps': {
    title: 'Žádné dlouhé mezery',
    found: ({ text }) => `Pro období ${monthRange(text)} tu nic není.`,
    why: 'Zaměstnavatelé se mohou zeptat. Vysvětlovat to zde nemusíte.',
    fix: 'Chcete-li, doplňte, čím byla vyplněna. Na mezeře není nic špatného.',
    source,
  },
  'page-count': {
    title: 'Délka odpovídá rokům praxe',
    found: ({ count, of }) =>
      `${counted(count, '# strana', '# strany', '# stran')} na ${counted(of, '# rok', '# roky', '# let')} pracovních zkušeností.`,
    why: 'Další strany čte málokdo.',
    fix: 'Zkraťte starší zaměstnání, nebo v části Design použijte „Přizpůsobit počtu stran“.',
    source,
  },
  'short-profile': {
    title: 'Profil je krátký',
    found: ({ count }) => `Počet znaků v profilu: ${number(count)}.`,
    why: 'Zaměstnavatelé přečtou pár vět, ale ne celou stranu.',
    fix: 'Nechte jen to, co neříká zbytek životopisu.',
    source,
  },
  'bullet-count': {
    title: 'Každé zaměstnání má několik odrážek',
    found: ({ text }) => `„${text}“ nemá žádné odrážky, nebo jich má velmi mnoho.`,
    why: 'U zaměstnání má být vidět vaše práce, ale dlouhé seznamy lidé přeskakují.',
    fix: 'Obvyklé jsou dvě až šest odrážek na zaměstnání.',
    source,
  },
  'bullet-length': {
    title: 'Odrážky se dobře čtou',
    found: ({ count }) =>
      counted(
        count,
        '# odrážka je velmi dlouhá nebo velmi krátká.',
        '# odrážky jsou velmi dlouhé nebo velmi krátké.',
        '# odrážek je velmi dlouhých nebo velmi krátkých.',
      ),
    why: 'Krátké odrážky se čtou rychle. Velmi krátké říkají málo.',
    fix: 'Dlouhé rozdělte na dvě, v krátkých řekněte víc.',
    source,
  },
  'strong-openings': {
    title: 'Odrážky začínají vykonanou prací',
    found: ({ text }) => `„${text}“ začíná povinností, ne vykonanou prací.`,
    why: 'Vykonaná práce řekne víc než popis povinností.',
    fix: 'Pokud je to pravda, začněte samotnou činností, například „vedení týmu“ místo „odpovědnost za vedení týmu“.',
    source,
  },
  'past-tense': {
    title: 'Minulá zaměstnání jsou v minulém čase',
    found: ({ text }) => `„${text}“ je v přítomném čase.`,
    why: 'Pomíchané časy vypadají jako chyba. Tato kontrola čte jen angličtinu.',
    fix: 'U minulých zaměstnání pište anglicky „managed“ místo „manage“.',
    source,
  },
  'varied-openings': {
    title: 'Odrážky začínají různými slovy',
    found: ({ count, text }) => `Odrážky, které začínají slovem „${text}“: ${number(count)}.`,
    why: 'Stále stejné slovo lidé přeskakují.',
    fix: 'Použijte jiné slovo tam, kde je stejně pravdivé.',
    source,
  },
  figures: {
    title: 'Některé odrážky mají čísla',
    found: ({ of }) =>
      counted(
        of,
        '# odrážka nemá číslo.',
        'Žádná z # odrážek nemá číslo.',
        'Žádná z # odrážek nemá číslo.',
      ),
    why: 'Díky číslům jsou vaše úspěchy konkrétní.',
    fix: 'Přidejte čísla, která znáte. Nikdy je neodhadujte.',
    source,
  },
  'no-first-person': {
    title: 'Odrážky bez „já“',
    found: ({ text }) => `V textu je „${text}“.`,
    why: 'Každý ví, čí životopis to je.',
    fix: 'Slovo vynechte.',
    source,
  },
  'no-worn-phrases': {
    title: 'Žádná klišé',
    found: ({ text }) => `„${text}“ se objevuje ve velmi mnoha životopisech.`,
    why: 'Co píší všichni, neříká nic o vás.',
    fix: 'Napište, na čem je to vidět.',
    source,
  },
  'no-double-bullets': {
    title: 'Žádné opakované odrážky',
    found: ({ text }) => `„${text}“ je zde dvakrát.`,
    why: 'Obvykle jde o chybu při kopírování.',
    fix: 'Jednu z nich odeberte.',
    source,
  },
  'no-double-entries': {
    title: 'Žádné opakované položky',
    found: ({ count }) =>
      counted(
        count,
        '# položka je zde dvakrát.',
        '# položky jsou zde dvakrát.',
        '# položek je zde dvakrát.',
      ),
    why: 'Obvykle jde o chybu při kopírování.',
    fix: 'Jednu z nich odeberte.',
    source,
  },
  'no-empty-entries': {
    title: 'Žádné prázdné položky',
    found: ({ count }) =>
      counted(
        count,
        '# položka je prázdná, proto v životopise není.',
        '# položky jsou prázdné, proto v životopise nejsou.',
        '# položek je prázdných, proto v životopise nejsou.',
      ),
    why: 'Možná zůstala omylem nevyplněná.',
    fix: 'Vyplňte ji, nebo odeberte.',
    source,
  },
  'even-ends': {
    title: 'Odrážky končí stejně',
    found: ({ count, of }) => `Odrážky, které končí jinak: ${number(count)} z ${number(of)}.`,
    why: 'Střídání odrážek s tečkou a bez ní působí nedbale.',
    fix: 'Ukončete tečkou všechny, nebo žádnou.',
    source,
  },
  'personal-data': {
    title: 'Žádné osobní údaje, na které se zaměstnavatelé nemají ptát',
    found: ({ text }) => (text === '' ? 'Je tu fotka.' : `„${text}“ v mnoha zemích není potřeba.`),
    why: 'Někteří zaměstnavatelé musí životopisy s takovými údaji odložit, aby byli spravedliví ke všem.',
    fix: 'Vynechte je, pokud nejsou tam, kde se ucházíte, obvyklé.',
    source: sources.law,
  },
}
