import type { postingRuleWords as english } from '../en/check-posting-rules'
import { formatters } from '../format'
import { checkSources as sources } from './check-sources'

const { plural } = formatters('cs')

const counted = (count: number, one: string, few: string, other: string) =>
  plural(count, { one, few, many: other, other })

/** Messages of the checks against a job description, in Czech. */
export const postingRuleWords: typeof english = {
  'musts-shown': {
    title: 'Nutné požadavky jsou v životopise',
    found: ({ count, text }) =>
      count === 1
        ? `Máte „${text}“? V životopise se tato slova nenašla.`
        : `Máte „${text}“? V životopise se tato slova nenašla, ani slova dalších požadavků.`,
    why: 'Na ty se zaměstnavatelé dívají nejdřív.',
    fix: 'Přidejte jen to, co o vás platí.',
    source: sources.posting,
  },
  'skills-proven': {
    title: 'Dovednosti jsou vidět v praxi',
    found: ({ count, text }) =>
      `${counted(count, '# dovednost je', '# dovednosti jsou', '# dovedností je')} jen v seznamu, například „${text}“.`,
    why: 'Zaměstnání, ve kterém se dovednost uplatnila, řekne víc než její název.',
    fix: 'Pokud se v zaměstnání uplatnila, zmiňte ji tam v odrážce.',
    source: sources.posting,
  },
  'same-words': {
    title: 'Stejné výrazy jako v inzerátu',
    found: ({ text }) => `V inzerátu je „${text}“. V životopise je jiný výraz.`,
    why: 'Některá hledání znají pro jednu věc jen jeden výraz.',
    fix: 'Použijte výraz z inzerátu, pokud znamená totéž.',
    source: sources.posting,
  },
  'years-shown': {
    title: 'Dostatek let praxe',
    found: ({ count, of }) =>
      `Životopis dokládá alespoň ${counted(count, '# rok', '# roky', '# let')} takové práce. Pozice vyžaduje ${counted(of, '# rok', '# roky', '# let')}. Máte víc?`,
    why: 'Počítají se data zaměstnání s odpovídajícím názvem pozice.',
    fix: 'Zkontrolujte, že jsou v životopise všechna vaše zaměstnání i s daty.',
    source: sources.posting,
  },
  'degree-shown': {
    title: 'Titul nebo kurz, který pozice vyžaduje',
    found: ({ text }) => `Máte „${text}“? Ve vzdělání se tato slova nenašla.`,
    why: 'Některé formuláře se na něj ptají přímo.',
    fix: 'Přidejte titul nebo kurz, který máte, pod jeho obvyklým názvem.',
    source: sources.posting,
  },
  'same-work': {
    title: 'Podobný název pozice',
    found: ({ text }) =>
      `Zdá se, že názvu „${text}“ neodpovídá žádná z vašich pozic. Odpovídá některá?`,
    why: 'Zaměstnavatelé se dívají nejdřív na názvy pozic.',
    fix: 'Vysvětlete v profilu, jak vaše dosavadní práce vede k této pozici.',
    source: sources.posting,
  },
  'same-level': {
    title: 'Úroveň pozice je na dosah',
    found: ({ text }) => `„${text}“ je výrazně nad úrovní vašich pozic.`,
    why: 'I tak se můžete ucházet. Pomůže ukázat, co vás k tomu opravňuje.',
    fix: 'Na první místo dejte zkušenosti s vedením a rozhodováním.',
    source: sources.posting,
  },
  'same-language': {
    title: 'Stejný jazyk jako inzerát',
    found: () => 'Životopis je v jiném jazyce.',
    why: 'Zaměstnavatelé i jejich software čekají jazyk inzerátu.',
    fix: 'Zeptejte se, zda tento jazyk přijímají, nebo životopis přeložte.',
    source: sources.posting,
  },
}
