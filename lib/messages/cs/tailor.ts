import type { tailor as english } from '../en/tailor'
import { formatters } from '../format'

const { plural, number } = formatters('cs')

const counted = (count: number, one: string, few: string, other: string) =>
  plural(count, { one, few, many: other, other })

/** Messages of the screen that fits a CV to a job, in Czech. */
export const tailor: typeof english = {
  title: 'Přizpůsobit pozici',
  heading: (job) => (job === '' ? 'Přizpůsobit pozici' : `Přizpůsobit pozici: ${job}`),
  job: (title, employer) => [title, employer].filter(Boolean).join(', '),
  back: 'Zpět k úpravám',
  tabs: 'Zobrazení',
  jobTab: 'Pozice',
  suggestionsTab: 'Návrhy',
  paperTab: 'Náhled',
  postingTitle: 'O jakou pozici jde?',
  postingHint:
    'Vložte celý inzerát. Čte se na tomto zařízení a modelu AI se odešle, jen když o to požádáte. Odkazy v něm se nikdy neotevírají.',
  postingLabel: 'Inzerát',
  postingExample: 'Sem vložte inzerát',
  chooseFile: 'Vybrat textový soubor',
  read: 'Porovnat s životopisem',
  change: 'Změnit inzerát',
  unread: {
    empty: 'Zatím tu není žádný text. Vložte inzerát.',
    'too-short':
      'Tento text je na porovnání s životopisem příliš krátký. Vložte celý inzerát. Váš text zůstává zachován.',
    'too-long':
      'Tento text je příliš dlouhý. Vložte inzerát bez zbytku stránky. Váš text zůstává zachován.',
    'not-text': 'Toto není textový soubor. Otevřete ho, zkopírujte text a vložte ho sem.',
  },
  warnings: {
    'hidden-text': 'Inzerát obsahuje neviditelné znaky. Byly vynechány.',
    instructions: (words) =>
      `Inzerát obsahuje pokyny pro AI: „${words}“. Berou se jako běžný text a neplní se.`,
    shortened: (read) =>
      `Inzerát je velmi dlouhý. Čte se jen začátek, počet znaků: ${number(read)}.`,
  },
  demands: 'Co pozice vyžaduje',
  noDemands: 'V tomto inzerátu se nenašly žádné požadavky. Můžete je přidat níže.',
  shown: (count) =>
    count === 0
      ? 'V životopise se nenašel žádný z nich. Přesto je můžete splňovat: odpovězte na otázky níže.'
      : counted(
          count,
          'V životopise se našel # z nich. Splňovat můžete i další: odpovězte na otázky níže.',
          'V životopise se našly # z nich. Splňovat můžete i další: odpovězte na otázky níže.',
          'V životopise se jich našlo #. Splňovat můžete i další: odpovězte na otázky níže.',
        ),
  shownAfter: (count) =>
    counted(
      count,
      'S přijatými návrhy se najde #.',
      'S přijatými návrhy se najdou #.',
      'S přijatými návrhy se jich najde #.',
    ),
  states: {
    present: 'V životopise je',
    'other-name': 'V životopise je jinými slovy',
    weak: 'Můžete toho ukázat víc?',
    perhaps: 'V životopise možná je',
    unsure: 'Máte to?',
    missing: 'Máte to?',
    unread: 'Zatím nezkontrolováno',
  },
  otherLanguage:
    'Životopis a inzerát jsou v různých jazycích. Porovnání napříč jazyky potřebuje model AI. Bez něj lze porovnat jen názvy, roky a jazykové úrovně.',
  niceToHave: 'výhodou',
  soft: 'osobní vlastnost',
  quote: 'V inzerátu',
  months: (months) => {
    const years = Math.floor(months / 12)
    return years === 0
      ? counted(
          months,
          'alespoň # měsíc na odpovídajících pozicích',
          'alespoň # měsíce na odpovídajících pozicích',
          'alespoň # měsíců na odpovídajících pozicích',
        )
      : counted(
          years,
          'alespoň # rok na odpovídajících pozicích',
          'alespoň # roky na odpovídajících pozicích',
          'alespoň # let na odpovídajících pozicích',
        )
  },
  takeOut: 'Odebrat ze seznamu',
  addLabel: 'Přidat požadavek',
  add: 'Přidat',
  groups: { must: 'Nutné', nice: 'Výhodou', own: 'Přidáno vámi' },
  perhapsHere: 'Možná zde:',
  isItThis: 'Je to ono?',
  yes: 'Ano',
  no: 'Ne',
  about: (action, words) => `${action}: ${words}`,
  writeUse: 'Napsat, kde se uplatnilo',
  writeFact: 'Napsat do životopisu',
  weakPart: 'Váš životopis ukazuje část. Můžete o tom napsat víc?',
  weakListed: 'V životopise je to jen v seznamu. Kde se to uplatnilo?',
  weakYears: 'Máte v tom víc let praxe?',
  weakDegree: 'V životopise je jiný titul nebo kurz. Máte tento, nebo rovnocenný?',
  weakLanguage: 'Jak dobře ho ovládáte? Napište svou úroveň.',
  saidYes: 'Vaše odpověď: je to ono.',
  saidNo: 'Vaše odpověď: ne.',
  saidNoToLine: 'Vaše odpověď k řádku životopisu: ne.',
  changeAnswer: 'Změnit odpověď',
  showLine: 'zobrazit v náhledu',
  moreLines: (count) => counted(count, '# další řádek', '# další řádky', '# dalších řádků'),
  moreAbout: (words) => `Více o požadavku „${words}“`,
  times: (times) => counted(times, 'V inzerátu #×.', 'V inzerátu #×.', 'V inzerátu #×.'),
  findEvidence: 'Najít doklady s AI',
  findEvidenceAgain: 'Najít doklady znovu',
  evidenceHint: 'Ke každému požadavku musí citovat váš životopis.',
  quotedBy: (model) => `Citace z životopisu vyhledal model ${model}.`,
  notReliedOn: 'Na citace modelu AI se nedalo spolehnout. Vidíte, co se našlo podle slov.',
  interview: 'Připravit se na pohovor',
  writeLetter: 'Napsat motivační dopis pro tuto pozici',
  suggestions: 'Návrhy',
  order: 'Změnit pořadí v životopise',
  noSuggestions: 'Pořadí v životopise už této pozici odpovídá.',
  ownWords: 'Váš vlastní text v jiném pořadí. Nic se nepřidává.',
  was: (place) => `dříve ${number(place)}. v pořadí`,
  answers: (words) => `Odpovídá: ${words}`,
  accept: 'Přijmout',
  acceptAll: 'Přijmout vše',
  dismiss: 'Odmítnout',
  accepted: 'Přijato',
  dismissed: 'Odmítnuto',
  undo: 'Zpět',
  counts: (all, accepted) =>
    all === 0
      ? 'Zatím žádné návrhy'
      : [
          counted(all, '# návrh', '# návrhy', '# návrhů'),
          accepted === 0
            ? 'zatím žádný přijatý'
            : counted(accepted, '# přijatý', '# přijaté', '# přijatých'),
          accepted === 0 ? 'dokud žádný nepřijmete, nic se nezmění' : 'uloží se při dokončení',
        ].join(' · '),
  finish: 'Dokončit',
  finishTitle: 'Uložit změny',
  keepAs: 'Uložit do',
  asCopy: 'Nový životopis',
  asSame: 'Tento životopis',
  copyHint: 'Původní životopis se nezmění. Nový zůstane propojený s ním i s inzerátem.',
  sameHint:
    'Po uložení se přijaté návrhy přidají do tohoto životopisu. V editoru to můžete vrátit zpět.',
  nameLabel: 'Název nového životopisu',
  copyName: (cv, job) => [cv, job].filter(Boolean).join(' – '),
  keep: 'Uložit',
  keepAndWrite: 'Uložit a napsat dopis',
  nothingAccepted: 'Žádný návrh není přijatý, takže v tomto životopise není co uložit.',
  keptCopy: 'Uloženo jako nový životopis',
  keptSame: 'Uloženo v tomto životopise',
  changedMeanwhile:
    'Tento životopis se mezitím změnil a návrhy se k němu už nehodí. Nic se nezměnilo. Projděte je znovu.',
  tabOnly: {
    blocked:
      'Tento prohlížeč nic neukládá, takže inzerát je jen na této kartě. Nechte ji otevřenou, dokud neskončíte.',
    full: 'Na tomto zařízení došlo místo, takže inzerát je jen na této kartě. Uvolněte místo a nechte kartu otevřenou.',
    failed:
      'Prohlížeč nedokázal inzerát uložit, takže je jen na této kartě. Nechte ji otevřenou. Pokusy o uložení pokračují.',
  },
  track: 'Sledovat tuto žádost',
  trackHint: 'Přidá se mezi vaše žádosti i s tímto inzerátem a životopisem.',
  forApplication: (job) => `Tento životopis se přiřadí k vaší žádosti: ${job}.`,
  notNoted: 'Životopis je uložený, ale k žádosti se ho nepodařilo přiřadit. Vyberte ho přímo v ní.',
  otherJob: (job) =>
    `Tento životopis se porovnává s jiným inzerátem. Vaše žádost se týká pozice: ${job}.`,
  useJob: 'Použít inzerát ze žádosti',
  jobReplaced: 'Inzerát nahrazen',
}
