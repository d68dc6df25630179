import type { importReview as english } from '../en/import-review'
import { formatters } from '../format'

const { plural, number } = formatters('cs')

const counted = (count: number, one: string, few: string, other: string) =>
  plural(count, { one, few, many: other, other })

const leftOver = (count: number) =>
  counted(count, '# nezařazený řádek', '# nezařazené řádky', '# nezařazených řádků')

/** Messages of the review of an imported file, before it becomes a CV, in Czech. */
export const importReview: typeof english = {
  title: 'Kontrola importu',
  heading: (name) => `Kontrola: ${name}`,
  pasted: 'Vložený text',
  onThisDevice: 'Čte se na tomto zařízení. Soubor se nikam neodesílá.',
  stages: {
    opening: 'Otevírání souboru',
    reading: 'Čtení stran',
    understanding: 'Třídění do sekcí',
  },
  pageOf: (done, of) => `Strana ${number(done)} z ${number(of)}`,
  cancel: 'Zastavit čtení',
  back: 'Dokončit později',
  discard: 'Zahodit',
  discarded: (name) => `Zahozeno: ${name}. Váš vlastní soubor se nezměnil.`,
  create: 'Vytvořit životopis',
  moreActions: 'Další akce',
  addToExisting: 'Přidat k existujícímu životopisu…',
  undo: 'Zpět',
  redo: 'Znovu',
  counts: (unsure, unplaced) =>
    [
      unsure === 0
        ? 'Už není co kontrolovat'
        : counted(unsure, '# ke kontrole', '# ke kontrole', '# ke kontrole'),
      unplaced === 0 ? 'žádné nezařazené řádky' : leftOver(unplaced),
    ].join(' · '),
  nothingStored: 'Životopis vznikne, až stisknete „Vytvořit životopis“.',
  moreFiles: (count) =>
    counted(
      count,
      '# další soubor ke kontrole',
      '# další soubory ke kontrole',
      '# dalších souborů ke kontrole',
    ),
  tabOnly: {
    blocked:
      'Tento prohlížeč nedovoluje nic ukládat, takže kontrola je jen na této kartě, dokud ji nezavřete. Zatím se nic neztratilo. Než odejdete, vytvořte životopis a stáhněte si ho.',
    full: 'Na tomto zařízení došlo místo, takže poslední změny kontroly jsou jen na této kartě. Zatím se nic neztratilo. Vytvořte životopis a stáhněte si ho, nebo uvolněte místo.',
    failed:
      'Ukládání teď nefunguje, takže poslední změny kontroly jsou jen na této kartě. Zatím se nic neztratilo a pokusy o uložení pokračují.',
  },
  tabs: 'Zobrazení',
  fields: 'Pole',
  page: 'Strana',
  pageLabel: (page) => `Strana ${number(page)} souboru`,
  textLabel: 'Text souboru',
  pageFailed: 'Strany zde nelze zobrazit. Pole jsou úplná.',
  checkThis: 'Zkontrolujte',
  nextToCheck: 'Další ke kontrole',
  looksRight: 'Je to správně',
  valueMenu: (field) => `${field}: další možnosti`,
  moveTo: 'Přesunout do',
  moveElsewhere: 'Někam jinam…',
  lettersToHeadline: (letters) => `Přesunout „${letters}“ do titulku`,
  splitHere: 'Začít zde novou položku',
  drop: 'Odebrat',
  dropped: (text) => `Odebráno: „${text}“`,
  item: (field, at) => `${field} ${number(at)}`,
  entryMenu: (name) => `${name}: další možnosti`,
  joinPrevious: 'Sloučit s předchozí položkou',
  moveEntry: 'Přesunout do sekce',
  dropEntry: 'Odebrat položku',
  entry: (at) => `Položka ${number(at)}`,
  sectionMenu: (name) => `${name}: další možnosti`,
  sectionIs: 'Tato sekce je',
  dropSection: 'Odebrat sekci',
  sectionTitle: 'Nadpis',
  addField: 'Přidat pole',
  addEntry: 'Přidat položku',
  ownSection: 'Vlastní sekce',
  details: 'Údaje',
  profiles: 'Profily',
  unplaced: leftOver,
  unplacedHint: 'Zatím nejsou v žádném poli a v životopise nebudou.',
  putIn: 'Přidat do pole…',
  dropLine: 'Odebrat',
  droppedTitle: (count) => counted(count, '# odebraný', '# odebrané', '# odebraných'),
  bringBack: 'Obnovit',
  help: {
    ask: 'Zařadit tyto řádky s AI',
    hint: (model) =>
      `Odešle tyto řádky, okolní řádky a názvy vašich položek modelu ${model}. Řádky, které Vitae přečetlo jako vaše jméno nebo kontaktní údaje, odebrané řádky ani samotný soubor se neodesílají.`,
    yourModel: 'AI z vašeho nastavení',
    stop: 'Zastavit',
    stages: {
      waiting: 'Čeká se na spuštění',
      reading: 'Čtení',
      drafting: 'Hledá se, kam patří',
      checking: 'Kontroluje se odpověď',
    },
    stay: 'Může to trvat minutu. Do dokončení se nic nezmění. Když kontrolu opustíte, zastaví se to.',
    placed: (count) =>
      counted(
        count,
        'Přidána # hodnota slovy vašeho souboru. Má značku „Zkontrolujte“. Můžete to vrátit zpět.',
        'Přidány # hodnoty slovy vašeho souboru. Každá má značku „Zkontrolujte“. Můžete to vrátit zpět.',
        'Přidáno # hodnot slovy vašeho souboru. Každá má značku „Zkontrolujte“. Můžete to vrátit zpět.',
      ),
    unchanged: 'Nic se nezměnilo.',
    nothing: 'Model AI pro tyto řádky nenašel žádné pole. Nic se nezměnilo. Zařaďte je ručně.',
  },
  placeTitle: 'Kam to patří?',
  section: 'Sekce',
  newSection: (name) => `${name} (nová sekce)`,
  entryLabel: 'Položka',
  newEntry: 'Nová položka',
  field: 'Pole',
  place: 'Přesunout tam',
  cutTitle: 'Nevejde se všechno',
  cutText: 'Tento text je delší, než se do životopisu vejde, a byl by vynechán:',
  createAnyway: 'Vytvořit bez něj',
  keepLooking: 'Zpět ke kontrole',
  tooLarge:
    'To je víc, než se do jednoho životopisu vejde. O nic nepřijdete. Odeberte, co nepotřebujete, a zkuste to znovu.',
  created: 'Životopis vytvořen.',
  nextFile: 'Další soubor',
  pairTitle: 'Přidat k existujícímu životopisu',
  whichCv: 'Přidat k',
  noCv: 'Na tomto zařízení zatím není žádný životopis.',
  nothingNew: 'Tento životopis už všechno z toho obsahuje.',
  pairHint: 'Nové položky jsou vybrané. Změny vašeho textu ne: vyberte jen ty, které chcete.',
  adds: 'Přidá',
  changes: 'Změní váš text',
  apply: (count) => counted(count, 'Přidat # položku', 'Přidat # položky', 'Přidat # položek'),
  applied: 'Přidáno. Můžete to vrátit zpět.',
  notApplied: 'Tento životopis se mezitím změnil. Nic se nepřidalo. Projděte seznam znovu.',
  failedTitle: (name) => `Nepodařilo se přečíst: ${name}`,
  failures: {
    empty: 'Soubor je prázdný. Uložte ho znovu v programu, ve kterém vznikl, a opakujte akci.',
    'wrong-type':
      'Není to typ, který udává jeho název, nebo ho Vitae neumí číst. Čtou se PDF, Word (docx), OpenDocument, RTF, webové stránky, Markdown a text.',
    'legacy-word':
      'Je to starý soubor Wordu (doc). Otevřete ho ve Wordu nebo LibreOffice, uložte jako docx nebo PDF a zkuste to znovu.',
    macros:
      'Obsahuje makra, která Vitae nikdy neotevírá. Uložte ho jako docx nebo PDF a zkuste to znovu.',
    'too-large':
      'Je větší než 10 MB, po rozbalení mnohem větší, nebo má víc textu než kterýkoli životopis. Uložte životopis samostatně a bez obrázků, nebo vložte jeho text.',
    'too-long': 'Má víc než 50 stran. Uložte jen strany s životopisem a zkuste to znovu.',
    password: 'Je chráněný heslem. Uložte ho bez hesla a zkuste to znovu.',
    'no-text':
      'Je to sken nebo fotka: obrázek textu, který nelze přečíst. Exportujte životopis do PDF z programu, ve kterém vznikl, nebo na sken použijte rozpoznávání textu (OCR) a text vložte.',
    damaged: 'Je neúplný nebo poškozený. Stáhněte nebo zkopírujte ho znovu a opakujte akci.',
    unsafe:
      'Soubor se neotevřel, protože obsahuje něco, co používají jen útoky. Uložte ho znovu jiným programem, nebo vložte text.',
    'no-resume': 'Přečíst ho lze, ale nic v něm nevypadá jako životopis.',
    'gave-up':
      'Čtení trvalo příliš dlouho nebo potřebovalo příliš mnoho paměti, proto bylo zastaveno. Uložte soubor jako nové PDF, nebo vložte text.',
  },
  nothingLost: 'Nic se nezměnilo ani neztratilo. Váš soubor je stejný jako dřív.',
  tryAgain: 'Zkusit znovu',
  chooseOther: 'Vybrat jiný soubor',
  toDashboard: 'Zpět k životopisům',
  stoppedTitle: 'Import zastaven',
  stopped: 'Soubor se nepřečetl. Nic se nezměnilo.',
  goneTitle: 'Žádný import neprobíhá',
  gone: 'Začněte výběrem souboru. Import, který tu očekáváte, se stal životopisem, byl zahozen, je v jiném prohlížeči, nebo ho tento prohlížeč nedokázal uložit. Váš vlastní soubor se nezměnil.',
}
